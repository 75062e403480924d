// What functions find that run on a page of the extension: both browsers have `browser` there, Chromium since 148.

declare const browser: import('webextension-polyfill').Browser;
