// What one look through the history is made of: where it looks, and what it knows.

import type { Grant, Time } from '../../core/model';
import { providers } from '../../core/providers/index';
import { historyReader } from '../../core/sources/history/reader';
import type { History } from '../../platform/history';
import type { Actions } from '../data';
import { digest } from '../digest';
import { siteOf } from '../view/site';
import { daily, searches } from './plan';
import { type Scan, scanOf } from './scan';

const PLANS = { chromium: daily, firefox: searches } as const;

/** @param known the list as it is: their last visits are looked for too */
export function historyScan(
  history: History,
  browser: Actions['browser'],
  known: readonly Grant[],
  now: Time,
): Scan {
  const tables = { providers, siteOf };
  const reader = historyReader({ ...tables, known });
  return scanOf({ history, reader, plan: PLANS[browser](now, known, tables), until: now, digest });
}
