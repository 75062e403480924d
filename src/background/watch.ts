// What the browser tells of a sign-in -> events for the detector. Addresses end here: they are read in the turn that
// brings them and let go. No request body and no headers are asked for; a log-in form's password would come with them.

import { accountOf } from '../core/account';
import type { Event, Frame } from '../core/detector';
import type { ProviderId, Time } from '../core/model';
import { readOutcome } from '../core/outcome';
import type { Provider } from '../core/provider';
import { providerOf, readOpener, readRequest } from '../core/request';
import type { Told } from '../platform/tell';
import type { Enqueue } from './pending';

/** What is read of `webRequest` details, by their names there. */
export interface Details {
  readonly url: string;
  readonly tabId: number;
  readonly type: string;
  /** Firefox: the page that asked. */
  readonly originUrl?: string | undefined;
  /** Chromium: `prerender` is a page nobody has seen. */
  readonly documentLifecycle?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** Who sent a message: the browser's word for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

export interface WatchPorts {
  readonly providers: readonly Provider[];
  readonly enqueue: Enqueue;
  now(): Time;
  fingerprint(text: string): Promise<string>;
}

export interface Watch {
  onRequest(details: Details): Promise<void>;
  onRedirect(details: Details & { readonly redirectUrl: string }): Promise<void>;
  onTold(told: Told, sender: Sender): Promise<void>;
}

export function watchOf({ providers, enqueue, now, fingerprint }: WatchPorts): Watch {
  const ours = (host: string | undefined): ProviderId | undefined =>
    host === undefined ? undefined : providerOf(host, providers)?.id;

  /** An answer that stays with the provider is none: a second factor is often a field named `code`. */
  const answer = (
    tab: number,
    from: string,
    event: Omit<Event & { kind: 'answer' }, 'kind' | 'at' | 'provider'>,
  ) => {
    const provider = ours(hostOf(from));
    if (provider === undefined || ours(event.host) === provider) return Promise.resolve();
    const at = now();
    return enqueue(tab, () => ({ ...event, kind: 'answer', at, provider }));
  };

  return {
    async onRequest(details) {
      if (!isSeen(details)) return;
      const read = readRequest(details.url, providers);
      if (!read) return;
      const { loginHint, implied, ...request } = read;
      const openedBy = details.originUrl === undefined ? undefined : readOpener(details.originUrl, providers);
      const at = now();
      await enqueue(details.tabId, async () => ({
        kind: 'request',
        at,
        frame: frameOf(details),
        request: {
          ...request,
          scopes: [...request.scopes, ...implied],
          openedBy,
          account: loginHint === undefined ? undefined : await accountOf(loginHint, fingerprint),
        },
      }));
    },

    async onRedirect(details) {
      if (!isSeen(details)) return;
      const host = hostOf(details.redirectUrl);
      const read = readOutcome(details.redirectUrl, host);
      if (read) await answer(details.tabId, details.url, { ...read, host, frame: frameOf(details) });
    },

    async onTold(told, { tab, frameId, url }) {
      const provider = ours(hostOf(url ?? ''));
      if (tab?.id === undefined || tab.incognito || provider === undefined) return;
      if (told.kind === 'left') {
        const { kind: _, ...left } = told;
        await answer(tab.id, url ?? '', { ...left, frame: frameId === 0 ? 'main' : 'sub' });
      } else if (ours(told.by) !== provider) {
        const at = now();
        await enqueue(tab.id, () => ({ kind: 'opened', at, provider, by: told.by }));
      }
    },
  };
}

/** In a tab, by a person, in a window whose history may be kept. */
const isSeen = ({ tabId, documentLifecycle, incognito }: Details): boolean =>
  tabId >= 0 && documentLifecycle !== 'prerender' && incognito !== true;

const frameOf = ({ type }: Details): Frame => (type === 'main_frame' ? 'main' : 'sub');

/** Absent for an address that has none, such as a scheme of an app's own. */
const hostOf = (address: string): string | undefined =>
  (URL.canParse(address) && new URL(address).hostname) || undefined;
