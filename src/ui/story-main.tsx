// Starts the page of the story. What stands after `#` is the company to begin with.

import { render } from 'preact';
import { applyLocale } from '../platform/i18n';
import { text } from './sentence';
import { Story } from './story';

applyLocale(document.documentElement);
document.title = text('story_title');
const opened = location.hash.slice(1) || undefined;
render(<Story opened={opened} />, document.body);
if (opened !== undefined) document.getElementById(opened)?.scrollIntoView();
