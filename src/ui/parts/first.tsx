// The first of many rows, and a way to all of them.

import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../sentence';
import { formatNumber } from '../words';
import { Link } from './button';

/** Rows that are drawn before somebody asks for all of them. */
const AT_ONCE = 40;

/** @returns the rows to draw, and what stands after them */
export function useFirst<T>(rows: readonly T[]): {
  readonly first: readonly T[];
  readonly rest: ComponentChild;
} {
  const [all, setAll] = useState(false);
  if (all || rows.length <= AT_ONCE) return { first: rows, rest: null };
  return {
    first: rows.slice(0, AT_ONCE),
    rest: (
      <p class="after-rows">
        <Link onClick={() => setAll(true)}>{say('show_all', formatNumber(rows.length))}</Link>
      </p>
    ),
  };
}
