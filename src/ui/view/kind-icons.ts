// The five symbols of what an app can reach, one for each group of kinds.

import { KIND_GROUPS, type KindGroup } from '../../core/kinds';
import type { Access } from '../../core/meaning';
import type { Kind } from '../../core/provider';
import type { IconName } from '../icons';

const ICONS = {
  who: 'person',
  people: 'people',
  things: 'folder',
  life: 'activity',
  control: 'gear',
} as const satisfies Readonly<Record<KindGroup, IconName>>;

const groups = Object.entries(KIND_GROUPS) as [KindGroup, readonly Kind[]][];

/** By the kind it is mostly about. What nothing is known of has the symbol of control: it could be anything. */
export const iconOf = ({ kinds: [kind] }: Access): IconName =>
  ICONS[groups.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'control'];
