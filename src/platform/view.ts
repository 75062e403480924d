// What kind of view a page is shown in.

import { native } from './native';

export const isFirefox = (): boolean => location.protocol === 'moz-extension:';

/** Whether this page is the toolbar button's popup. Firefox for Android shows it as a page of its own. */
export const isPopup = (): boolean =>
  native().extension.getViews({ type: 'popup' }).includes(window) && !/Android/.test(navigator.userAgent);
