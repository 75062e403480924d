// Put into the provider's page once, when the person asks to compare it: makes an outline of it and gives it back.
