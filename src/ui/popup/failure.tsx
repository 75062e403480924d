// A write that could not be kept, or a list that could not be opened: which of the two, and that nothing is lost.

import type { WriteFailure } from '../../store/store';
import { type Key, text } from '../sentence';

const SENTENCES = {
  quota: 'failure_quota',
  closed: 'failure_closed',
  blocked: 'failure_blocked',
  newer: 'failure_newer',
  unknown: 'failure_unknown',
} as const satisfies Readonly<Record<WriteFailure, Key>>;

export const Failure = ({ failure }: { readonly failure: WriteFailure }) => (
  <p class="card error failure" role="alert">
    {text(SENTENCES[failure])}
  </p>
);
