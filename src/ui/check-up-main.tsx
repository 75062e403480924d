// Starts the check-up.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { CheckUp } from './check-up/check-up';
import { text } from './sentence';

applyLocale(document.documentElement);
document.title = text('check_up_title');
render(<CheckUp connect={async () => (await import('./connect')).connect()} />, document.body);
