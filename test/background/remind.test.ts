// The reminder with a browser of a few lines: what is written, shown and counted at each start, tick and click.

import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Reminder, type RemindPorts, reminderOf } from '../../src/background/remind';
import type { Grant, Reading } from '../../src/core/model';
import { addPeriod, type ReminderSettings } from '../../src/core/reminders';

const DAY = 86_400_000;
const START = Date.parse('2026-11-21T10:00:00Z');
const DUE = addPeriod(START, 'monthly');

const grant = (more: Partial<Grant>): Grant => ({
  key: 'google:h:clinic.example',
  keys: ['google:h:clinic.example'],
  provider: 'google',
  certainty: 'sure',
  clientIds: [],
  host: 'clinic.example',
  name: 'The Clinic',
  firstDay: 1,
  lastAt: START,
  scopes: [],
  grew: [],
  accounts: [],
  isNew: false,
  ...more,
});
const reading = (provider: string, at: number): Reading => ({
  source: 'list:1',
  provider,
  list: 'apps',
  account: 'unknown',
  at,
  complete: 'all',
  entries: [],
});

const GREW = grant({ grew: ['mail'] });
const NEW = grant({ isNew: true });

/** A browser and a list; `restart` is a new worker, and a badge does not outlive one. */
function world({
  settings = {},
  ...start
}: {
  granted?: boolean;
  grants?: Grant[];
  readings?: Reading[];
  settings?: ReminderSettings;
} = {}) {
  const state = {
    now: START,
    granted: true,
    grants: [GREW],
    readings: [] as Reading[],
    settings: { ...settings } as Record<string, unknown>,
    alarms: new Map<string, unknown>(),
    notices: [] as { id: string; options: Record<string, unknown> }[],
    cleared: [] as string[],
    opened: 0,
    badge: '',
    quota: false,
    language: 'en',
    ...start,
  };
  const locale: Record<string, { message: string }> = messages;
  const ports: RemindPorts = {
    alarms: {
      get: async (name) => state.alarms.get(name),
      create: async (name, info) => {
        if (state.alarms.has(name)) throw new Error('made twice');
        state.alarms.set(name, info);
      },
    },
    // Where they are not allowed the API is not there at all.
    notifications: () => {
      if (!state.granted) throw new TypeError("Cannot read properties of undefined (reading 'create')");
      return {
        create: async (id, options) => state.notices.push({ id, options: { ...options } }),
        clear: async (id) => state.cleared.push(id),
      };
    },
    permissions: { contains: async () => state.granted },
    action: {
      setBadgeText: async ({ text }) => {
        state.badge = text;
      },
    },
    words: {
      getMessage: (key, parts = []) =>
        (locale[key]?.message ?? '').replace(/\$(\w+)\$/g, (whole) => {
          const at = /\$(COUNT|DAYS)\$/.test(whole) ? 0 : 1;
          return parts[at] ?? whole;
        }),
      language: () => state.language,
    },
    store: {
      settings: async () => ({ ...state.settings }),
      openGrants: async () => state.grants,
      readings: async () => state.readings,
      decide: async (changes) => {
        if (state.quota) throw new Error('quota');
        for (const { subject, field, value } of changes) {
          expect(subject).toBe('');
          if (value === null) delete state.settings[field];
          else state.settings[field] = value;
        }
        return [];
      },
    },
    now: () => state.now,
    open: async () => {
      state.opened++;
    },
  };
  let worker: Reminder = reminderOf(ports);
  return {
    state,
    worker: () => worker,
    tick: async (now: number) => {
      state.now = now;
      await worker.onAlarm({ name: 'tick' });
    },
    restart: async (now: number) => {
      state.now = now;
      state.badge = '';
      worker = reminderOf(ports);
      await worker.start();
    },
  };
}

const reminded = { remindedAt: START };

describe('the alarm', () => {
  test('is made once, and only where there is none', async () => {
    const { worker, state } = world();
    await Promise.all([worker().start(), worker().start(), worker().start()]);
    expect([...state.alarms]).toEqual([['tick', { delayInMinutes: 1, periodInMinutes: 360 }]]);
  });

  test('of another name does nothing', async () => {
    const { worker, state } = world({ settings: reminded });
    state.now = DUE;
    await worker().onAlarm({ name: 'other' });
    expect(state.notices).toEqual([]);
    expect(state.settings).toEqual(reminded);
  });
});

describe('a tick', () => {
  test('of a new list writes down when the first reminder is due, and shows nothing', async () => {
    const { tick, state } = world();
    await tick(START);
    expect(state.settings).toEqual({ snoozedUntil: DUE });
    expect(state.notices).toEqual([]);
  });

  test('when it is due gives one notification, of the keys that Firefox knows', async () => {
    const { tick, state } = world();
    for (let now = START; now <= DUE + 5 * DAY; now += DAY / 4) await tick(now);
    expect(state.notices).toEqual([
      {
        id: 'check-up',
        options: {
          type: 'basic',
          title: 'Time for your app check-up',
          message: '1 thing to look at. About two minutes.',
          iconUrl: 'icons/128.png',
        },
      },
    ]);
    expect(state.settings).toEqual({ remindedAt: DUE });
  });

  test('that comes twice at once gives one', async () => {
    const { worker, state } = world({ settings: reminded });
    state.now = DUE;
    await Promise.all([worker().onAlarm({ name: 'tick' }), worker().onAlarm({ name: 'tick' })]);
    expect(state.notices).toHaveLength(1);
  });

  test('missed while the browser was closed gives one at the next start', async () => {
    const { restart, tick, state } = world({ settings: reminded });
    for (const now of [DUE + 100 * DAY, DUE + 100 * DAY + 1, DUE + 101 * DAY]) {
      await restart(now);
      await tick(now + 60_000);
    }
    expect(state.notices).toHaveLength(1);
  });

  test('that cannot be written shows nothing, and the next one does', async () => {
    const { tick, state } = world({ settings: reminded });
    state.quota = true;
    await expect(tick(DUE)).rejects.toThrow('quota');
    expect(state.notices).toEqual([]);
    state.quota = false;
    await tick(DUE + DAY / 4);
    expect(state.notices).toHaveLength(1);
  });

  test('is quiet when there is nothing, when it is off, and while it is put off', async () => {
    const cases = [
      world({ settings: reminded, grants: [] }),
      world({ settings: { ...reminded, pace: 'never' } }),
      world({ settings: { ...reminded, snoozedUntil: DUE + 3 * DAY } }),
    ];
    for (const { tick, state } of cases) {
      await tick(DUE);
      expect(state.notices).toEqual([]);
    }
  });
});

describe('the words', () => {
  const shown = async (start: Parameters<typeof world>[0], language = 'en') => {
    const { tick, state } = world({ settings: reminded, ...start });
    state.language = language;
    await tick(DUE);
    return state.notices.map(({ options }) => options.message);
  };
  const many = Array.from({ length: 1234 }, (_, i) => grant({ key: `google:c:${i}`, grew: ['mail'] }));

  test.each<[string, Parameters<typeof world>[0], string, string]>([
    [
      'several things',
      { grants: [GREW, grant({ key: 'b', isNew: true })] },
      'en',
      '2 things to look at. About two minutes.',
    ],
    ['a great many', { grants: many }, 'en', '1,234 things to look at. About two minutes.'],
    [
      'a list',
      { grants: [], readings: [reading('google', DUE - 94 * DAY)] },
      'en',
      'Your \u2068Google\u2069 list was last read 94 days ago.',
    ],
    [
      'a plural form the language has and the sentences do not',
      { grants: [GREW, grant({ key: 'b', isNew: true })] },
      'ar-EG',
      '٢ things to look at. About two minutes.',
    ],
  ])('for %s', async (_, start, language, message) => {
    expect(await shown(start, language)).toEqual([message]);
  });

  test('fit a notification', () => {
    expect(messages.reminder_title.message.length).toBeLessThanOrEqual(40);
    const bodies = Object.entries(messages).filter(([key]) => /^reminder_.+_(one|other)$/.test(key));
    expect(bodies.length).toBeGreaterThanOrEqual(4);
    for (const [, { message }] of bodies) expect(message.length).toBeLessThanOrEqual(110);
  });

  test('never name an app', async () => {
    const { tick, state } = world({
      settings: reminded,
      grants: [GREW, NEW],
      readings: [reading('google', START)],
    });
    await tick(DUE);
    expect(JSON.stringify([state.notices, state.badge])).not.toMatch(/clinic/i);
  });
});

describe('the badge', () => {
  test('counts new apps, and goes when they have been looked at', async () => {
    const { worker, state } = world({
      grants: [
        NEW,
        grant({ key: 'b', isNew: true }),
        grant({ key: 'c' }),
        grant({ key: 'd', isNew: true, host: 'mail.google.com' }),
      ],
    });
    await worker().refreshBadge();
    expect(state.badge).toBe('2');
    state.grants = [grant({})];
    await worker().refreshBadge();
    expect(state.badge).toBe('');
  });

  test('reminds where notifications are not allowed', async () => {
    const { tick, state } = world({ granted: false, settings: reminded, grants: [GREW, NEW] });
    await tick(DUE - 1);
    expect(state.badge).toBe('1');
    await tick(DUE);
    expect(state.badge).toBe('2');
    expect(state.notices).toEqual([]);
    expect(state.settings).toEqual({ remindedAt: DUE });
  });

  test('reminds of a list by a dot', async () => {
    const { tick, state } = world({
      granted: false,
      settings: reminded,
      grants: [],
      readings: [reading('google', START - DAY)],
    });
    await tick(DUE);
    expect(state.badge).toBe('•');
  });

  test('is shown again at the next start, for a week, and as long as there is something', async () => {
    const { tick, restart, state } = world({ granted: false, settings: reminded });
    await tick(DUE);
    await restart(DUE + 6 * DAY);
    expect(state.badge).toBe('1');
    await restart(DUE + 7 * DAY);
    expect(state.badge).toBe('');
    await restart(DUE + 6 * DAY);
    state.grants = [];
    await tick(DUE + 6 * DAY + 1);
    expect(state.badge).toBe('');
  });

  test('is over once the check-up it calls to is closed', async () => {
    const { tick, restart, state } = world({ granted: false, settings: reminded });
    await tick(DUE);
    expect(state.badge).toBe('1');
    state.settings.checkedUpAt = DUE + DAY;
    await restart(DUE + DAY);
    expect(state.badge).toBe('');
  });

  test('leaves reminding to the notification where that is allowed', async () => {
    const { tick, state } = world({ settings: reminded });
    await tick(DUE);
    expect(state.badge).toBe('');
  });
});

describe('a click', () => {
  test('on the notification opens the check-up and takes it away', async () => {
    const { worker, state } = world();
    await worker().onNotificationClicked('check-up');
    expect(state.opened).toBe(1);
    expect(state.cleared).toEqual(['check-up']);
  });

  test('on another one does nothing', async () => {
    const { worker, state } = world();
    await worker().onNotificationClicked('other');
    expect(state.opened).toBe(0);
    expect(state.cleared).toEqual([]);
  });
});
