// Which app a key belongs to: what the person joined, else keys of one provider whose newest host is the same.
// A function of one key's own facts and its own decision, so that no order of arrival can change it.

import { brokerOf } from './brokers';
import { defined } from './defined';
import { hostKey, providerOf } from './key';
import { later } from './ledger';
import type { AppKey, Dated, Fact, Label } from './model';

/** How an app is called, as far as its facts tell. */
export interface Identity {
  /** Full host of the app itself, never a broker's. */
  readonly host?: string;
  readonly broker?: string;
  readonly name?: string;
}

/** Newest of each label; where the answer goes to a broker, the page that opened the request names the app. */
export function identify(facts: readonly Fact[]): Identity {
  const answered = newest(facts, 'host');
  const broker = answered === undefined ? undefined : brokerOf(answered);
  const host = broker === undefined ? answered : newest(facts, 'openedBy');
  return defined<Identity>({
    host: host !== undefined && brokerOf(host) === undefined ? host : undefined,
    broker,
    name: newest(facts, 'name'),
  });
}

function newest(facts: readonly Fact[], label: Label): string | undefined {
  return facts.reduce<Dated | undefined>((best, { labels }) => {
    const next = labels[label];
    return next ? later(best, next) : best;
  }, undefined)?.value;
}

/**
 * The id under which keys are one app. `joined` is the decision `app` on this key: what the person put together or
 * apart has an id of its own, so that no host can pull it back.
 */
export function appIdOf(key: AppKey, { host }: Identity, joined: AppKey | undefined): string {
  if (joined !== undefined) return `= ${joined}`;
  return host === undefined ? key : hostKey(providerOf(key), host);
}
