// Starts the page where what was let in before is added to the list.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { Add } from './add/add';
import { text } from './sentence';

applyLocale(document.documentElement);
document.title = text('add_title');
render(<Add connect={async () => (await import('./connect')).connect()} />, document.body);
