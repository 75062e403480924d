// Put into the provider's page once, when the person asks to compare it: makes an outline of it and gives it back.

import type { PageAnswer } from '../platform/page';
import { pageOutline, selectionOutline } from './page-outline';

/** The build makes it the value of the whole script, which is what the page is told to answer. */
export const answer: PageAnswer = {
  page: pageOutline(document),
  // `null`, because `undefined` does not survive every way out of a page.
  selection: selectionOutline(document) ?? null,
};
