// What only Firefox's own code can do: press a toolbar button, open a private window, put an extension to sleep, read
// what it prints, stand in for the desktop's notifications. Each function runs in the parent process ("chrome scope").

/** Services of Firefox that have no types here; each is one or two calls deep. */
type Privileged = any;
