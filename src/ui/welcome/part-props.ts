// What every part of the welcome page is given.

import type { Session } from '../session';
import type { OpenList } from '../use-list';

export interface PartProps {
  readonly open: OpenList;
  readonly act: Session['act'];
}
