// Finds an app in the list that is open. Apart from what makes the list, because the first paint needs only this.

import type { AppKey } from '../../core/model';
import type { App, AppAt } from './apps';

/** The app one of whose grants has this key. */
export const appWith = (apps: readonly App[], key: AppKey): App | undefined =>
  apps.find(({ at }) => at.some(({ grant }) => grant.keys.includes(key)));

/** That grant's part of it. */
export const appAtWith = (apps: readonly App[], key: AppKey): AppAt | undefined =>
  appWith(apps, key)?.at.find(({ grant }) => grant.keys.includes(key));
