// From the list's data to what is on the screen. Loaded after the first paint, together with all it reads grants with.

import type { Time } from '../../core/model';
import type { ListData } from '../data';
import { type App, appsOf, type Tables } from './apps';
import type { ListView } from './list-view';
import { lookOf } from './look';
import { sectionsOf } from './rows';

export interface Shaped {
  readonly apps: readonly App[];
  readonly view: ListView;
}

export function shape({ grants }: ListData, tables: Tables, now: Time): Shaped {
  const apps = appsOf(grants, tables);
  return { apps, view: { ...lookOf(apps, grants, now), sections: sectionsOf(apps) } };
}
