// Starts the welcome page, which is also where the browser is asked for anything.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { text } from './sentence';
import { Welcome } from './welcome/welcome';

applyLocale(document.documentElement);
document.title = text('welcome_document');
render(<Welcome connect={async () => (await import('./connect')).connect()} />, document.body);
