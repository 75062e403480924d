// Starts the popup: paints what the snapshot holds, then opens the list.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { isPopup } from '../platform/view';
import type { Door } from './data';
import { Popup } from './popup/popup';
import { text } from './sentence';

applyLocale(document.documentElement);
document.title = text('extension_name');
document.body.className = isPopup() ? 'popup' : 'popup page';
render(<Popup connect={open} now={Date.now()} />, document.body);

/** The list, with the parts that are shown as soon as it is open. */
async function open(): Promise<Door> {
  const [{ connect }] = await Promise.all([
    import('./connect'),
    import('./popup/top'),
    import('./popup/foot'),
    import('./compare/offer'),
  ]);
  return connect();
}
