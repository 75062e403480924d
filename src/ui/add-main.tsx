// Starts the page where apps are added from files, the history, pasted text, or by hand.
