// Every place a row can be in.

import { FOLDS, GROUPS } from '../../src/ui/view/place';

export const PLACES = [...GROUPS, ...FOLDS] as const;
