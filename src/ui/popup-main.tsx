// Starts the popup: paints what the snapshot holds, then opens the list.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { isPopup } from '../platform/view';
import { Popup } from './popup/popup';
import { text } from './sentence';

applyLocale(document.documentElement);
document.title = text('extension_name');
document.body.className = isPopup() ? 'popup' : 'popup page';
render(<Popup connect={async () => (await import('./connect')).connect()} now={Date.now()} />, document.body);
