// The one import of webextension-polyfill. It throws outside an extension, so only what runs in one may import this.

export { default as browser } from 'webextension-polyfill';
