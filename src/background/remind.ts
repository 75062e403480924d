// Reminding: an alarm that is only a tick, one notification, and the number on the toolbar button. What is due stands
// in the ledger, so that no alarm, worker or clock has to be trusted. All of the browser comes in as ports.

import { ownAppsOf, toLookAt } from '../core/checkup';
import type { Time } from '../core/model';
import { providers } from '../core/providers';
import { type Found, type Message, remind, stillOpen, type Verdict } from '../core/reminders';
import type { Change, Store } from '../store/store';
import { type Notice, noticeOf, type Words } from './notice';

/** The one alarm. */
const TICK = 'tick';
/** The one notification: a second one would take its place. */
const CHECK_UP = 'check-up';

const isOwn = ownAppsOf(providers);

/** What is needed of the browser, by the names of the WebExtensions API. */
export interface RemindPorts {
  readonly alarms: {
    get(name: string): Promise<unknown>;
    create(
      name: string,
      info: { readonly delayInMinutes: number; readonly periodInMinutes: number },
    ): unknown;
  };
  /** Asked for at each use: the API is there only once its optional permission is, which can be any time. */
  notifications(): {
    /** Firefox throws on any key it does not know; these four all browsers know. */
    create(id: string, options: Notice): Promise<unknown>;
    clear(id: string): Promise<unknown>;
  };
  readonly permissions: { contains(what: { permissions: ['notifications'] }): Promise<boolean> };
  readonly action: { setBadgeText(details: { readonly text: string }): Promise<unknown> };
  readonly words: Words;
  readonly store: Pick<Store, 'decide' | 'openGrants' | 'readings' | 'settings'>;
  now(): Time;
  /** Opens the check-up. */
  open(): Promise<unknown>;
}

export interface Reminder {
  /** For each start of the worker and of the browser: neither alarms nor badges outlive it everywhere. */
  start(): Promise<void>;
  onAlarm(alarm: { readonly name: string }): Promise<void>;
  onNotificationClicked(id: string): Promise<void>;
  /** For after each sign-in that was noted. */
  refreshBadge(): Promise<void>;
}

export function reminderOf(ports: RemindPorts): Reminder {
  const { action, alarms, notifications, now, permissions, store, words } = ports;
  /** One after another: two ticks at once would both find the same reminder due. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };

  async function ensureTick(): Promise<void> {
    if (await alarms.get(TICK)) return;
    await alarms.create(TICK, { delayInMinutes: 1, periodInMinutes: 360 });
  }

  async function tick(): Promise<void> {
    const { settings, found } = await look();
    const { message, write } = remind(settings, found, now());
    // Written before it is shown: if the worker dies in between, a reminder is lost and none is given twice.
    if (write) await store.decide(changesOf(write));
    if (message && (await isGranted())) await notifications().create(CHECK_UP, noticeOf(message, words));
    await showBadge();
  }

  async function showBadge(): Promise<void> {
    const { settings, found, fresh } = await look();
    const open = (await isGranted()) ? undefined : stillOpen(settings, found, now());
    await action.setBadgeText({ text: open ? badgeOf(open) : fresh > 0 ? `${fresh}` : '' });
  }

  async function look() {
    const [settings, grants, readings] = await Promise.all([
      store.settings(),
      store.openGrants(),
      store.readings(),
    ]);
    const things = toLookAt(grants, now(), isOwn);
    const found: Found = { things: things.length, readings };
    return { settings, found, fresh: things.filter(({ reason }) => reason.kind === 'new').length };
  }

  const isGranted = () => permissions.contains({ permissions: ['notifications'] });

  return {
    start: () =>
      inTurn(async () => {
        await ensureTick();
        await showBadge();
      }),
    onAlarm: async ({ name }) => {
      if (name === TICK) await inTurn(tick);
    },
    onNotificationClicked: async (id) => {
      if (id !== CHECK_UP) return;
      await notifications().clear(id);
      await ports.open();
    },
    refreshBadge: () => inTurn(showBadge),
  };
}

const changesOf = ({ remindedAt, snoozedUntil }: NonNullable<Verdict['write']>): Change[] => [
  ...(remindedAt === undefined ? [] : [{ subject: '', field: 'remindedAt', value: remindedAt } as const]),
  ...(snoozedUntil === undefined
    ? []
    : [{ subject: '', field: 'snoozedUntil', value: snoozedUntil } as const]),
];

/** A number, or a dot where what it reminds of has none. */
const badgeOf = (message: Message): string => (message.kind === 'things' ? `${message.count}` : '•');
