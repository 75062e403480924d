// What each thing a person says is written down as.

import type { AppKey, Grant, Time } from '../core/model';
import { type Used, usedText } from '../core/used';
import type { Change, Settings } from '../store/store';

type Changes = readonly Change[];

/** The provider's page is being opened to remove it. That is not "removed". */
export const removalStarted = (key: AppKey): Changes => [
  { subject: key, field: 'removalStarted', value: true },
];

/** "It's removed." */
export const removed = (key: AppKey): Changes => [
  { subject: key, field: 'removed', value: true },
  { subject: key, field: 'removalStarted', value: false },
];

/** "It's not listed here": nothing is concluded from it, the question is over. */
export const notListed = (key: AppKey): Changes => [{ subject: key, field: 'removalStarted', value: false }];

/** "That was meant", "Let it be": it has access and may. */
export const meant = (key: AppKey): Changes => [{ subject: key, field: 'removed', value: null }];

/** "That's fine." All its scopes, because the last word replaces the ones before it. */
export const fine = ({ key, scopes }: Grant): Changes => [
  { subject: key, field: 'accepted', value: scopes.map(({ scope }) => scope).join('\n') },
];

/** Their news was shown. */
export const seen = (keys: readonly AppKey[]): Changes =>
  keys.map((key) => ({ subject: key, field: 'seen', value: true }));

/** `null`: ask again whenever there is a reason to. */
export const keep = (key: AppKey, until: Time | null): Changes => [
  { subject: key, field: 'keepUntil', value: until },
];

/** "Yes, I still use it": kept, and what was answered before is taken back. */
export const stillUsed = (keys: readonly AppKey[], until: Time): Changes =>
  keys.flatMap((key) => [...keep(key, until), { subject: key, field: 'used', value: null }]);

/** "No", "I don't remember it". */
export const answered = (keys: readonly AppKey[], used: Used): Changes =>
  keys.map((subject) => ({ subject, field: 'used', value: usedText(used) }));

/** Empty text takes the name or note back. */
export const called = (keys: readonly AppKey[], name: string): Changes => texts(keys, 'nickname', name);
export const noted = (keys: readonly AppKey[], note: string): Changes => texts(keys, 'note', note);

const texts = (keys: readonly AppKey[], field: 'nickname' | 'note', value: string): Changes =>
  keys.map((subject) => ({ subject, field, value: value.trim() === '' ? null : value.trim() }));

const LIST = '';

export const paced = (pace: NonNullable<Settings['pace']>): Changes => [
  { subject: LIST, field: 'pace', value: pace },
];
export const snoozed = (until: Time | null): Changes => [
  { subject: LIST, field: 'snoozedUntil', value: until },
];
/** The check-up is done; the next reminder comes then. */
export const checkedUp = (now: Time, next: Time | null): Changes => [
  { subject: LIST, field: 'checkedUpAt', value: now },
  ...snoozed(next),
];
export const paused = (until: Time | null): Changes => [
  { subject: LIST, field: 'pausedUntil', value: until },
];
export const welcomed: Changes = [{ subject: LIST, field: 'welcomed', value: true }];
