// What a press of a button does, from the list as it is open: which words are written, and where the person is led.

import { defined } from '../core/defined';
import { clientIdOf, hostOf } from '../core/key';
import type { AppKey, Grant, ProviderId, Sighting, Time } from '../core/model';
import type { Change } from '../store/store';
import { removalStarted } from './changes';
import type { OwnPage } from './data';
import type { Key } from './sentence';
import type { Intent, SettlingIntent } from './session';
import { appAtWith } from './view/app-with';

export const deciding =
  (changes: readonly Change[]): Intent =>
  async ({ actions }) => {
    await actions.decide(changes);
  };

/** The same, with its undo left in the place of what was decided on. */
export const settling =
  (message: Key, title: string, changes: readonly Change[]): SettlingIntent =>
  async ({ actions }) => ({ message, title, undo: await actions.decide(changes) });

export const forgetting =
  (keys: readonly AppKey[], title: string): SettlingIntent =>
  async ({ actions }) => ({
    message: 'settled_forgotten',
    title,
    undo: await actions.forget(keys),
    forgotten: true,
  });

/** Marks the removal as started, then opens the provider's page; the other way round the popup would be gone first. */
export const leaving =
  (key: AppKey): Intent =>
  async ({ apps, actions }) => {
    const exit = appAtWith(apps, key)?.exit;
    if (exit?.kind !== 'page') return;
    await actions.decide(removalStarted(key));
    await actions.open(exit.address);
  };

/** Opens the provider's own list. */
export const openingList =
  (provider: ProviderId): Intent =>
  async ({ tables, actions }) => {
    const list = tables.providers.get(provider)?.revoke.list;
    if (list !== undefined) await actions.open(list);
  };

/** Opens an address of the provider table. */
export const opening =
  (address: string): Intent =>
  async ({ actions }) =>
    actions.open(address);

export const openingPage =
  (page: OwnPage): Intent =>
  async ({ actions }) =>
    actions.openOwnPage(page);

/** The browser's own page about this extension. */
export const openingExtensionPage: Intent = async ({ actions }) => actions.openExtensionPage();

/** "I did": the person's own word makes it sure. */
export const sayingYes =
  (key: AppKey): Intent =>
  async ({ apps, actions, now }) => {
    const grant = appAtWith(apps, key)?.grant;
    if (grant) await actions.record([said(grant, now())]);
  };

/** The person's word about a grant, under the key the grant has. */
const said = ({ key, provider, host, name }: Grant, at: Time): Sighting =>
  defined<Sighting>({
    source: 'hand',
    provider,
    outcome: 'said',
    at,
    scopes: [],
    clientId: clientIdOf(key),
    host: hostOf(key) ?? host,
    name,
  });
