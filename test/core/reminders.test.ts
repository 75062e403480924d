// The laws of reminding, over every way an alarm and a clock can misbehave.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPeriod,
  DEFAULT_PACE,
  type Found,
  type Pace,
  type ReminderSettings,
  type Rhythm,
  remind,
  type Verdict,
} from '../../src/core/reminders';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (date: string): number => Date.parse(date);
const START = at('2026-11-21T10:00:00Z');
const RHYTHMS: readonly Rhythm[] = ['weekly', 'monthly', 'quarterly', 'yearly'];
const THINGS: Found = { things: 3, readings: [] };
const NOTHING: Found = { things: 0, readings: [] };

/** The settings after what a tick wrote. */
function written({ pace, ...dates }: ReminderSettings, { write }: Verdict): ReminderSettings {
  const { remindedAt, snoozedUntil } = { ...dates, ...write };
  return {
    ...(pace !== undefined && { pace }),
    ...(remindedAt !== undefined && { remindedAt }),
    ...(snoozedUntil != null && { snoozedUntil }),
  };
}

/** Ticks at these times, in this order; what is written is kept. The times at which a reminder was given. */
function play(times: readonly number[], found: Found, pace: Pace, first: ReminderSettings = {}) {
  let settings: ReminderSettings = { pace, ...first };
  const reminded: number[] = [];
  for (const now of times) {
    const verdict = remind(settings, found, now);
    settings = written(settings, verdict);
    if (verdict.message) reminded.push(now);
  }
  return { reminded, settings };
}

/** Ticks every six hours from one time to another, both included. */
const ticks = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / (6 * HOUR)) + 1 }, (_, i) => from + i * 6 * HOUR);

const rhythm = fc.constantFrom(...RHYTHMS);
const pace = fc.constantFrom<Pace>(...RHYTHMS, 'never');
const moment = fc.integer({ min: START, max: START + 3650 * DAY });

/** Moments one after another, hours to years apart. */
const clock = (least: number): fc.Arbitrary<number[]> => {
  const step = fc.oneof(
    ...[1, 10, 100, 1000].map((days) => fc.integer({ min: least * days * DAY, max: days * DAY })),
  );
  return fc.array(step, { maxLength: 80 }).map((steps) => {
    let now = START;
    return steps.map((gap) => (now = Math.max(0, now + gap)));
  });
};
const forwardClock = clock(0);
const anyClock = clock(-1);

describe('a period later is', () => {
  test.each<[string, Rhythm, string]>([
    ['2026-05-03T12:00:00Z', 'weekly', '2026-05-10T12:00:00Z'],
    ['2026-05-03T12:00:00Z', 'monthly', '2026-06-03T12:00:00Z'],
    ['2026-12-03T12:34:56Z', 'monthly', '2027-01-03T12:34:56Z'],
    ['2026-01-31T23:59:59Z', 'monthly', '2026-02-28T23:59:59Z'],
    ['2028-01-31T00:00:00Z', 'monthly', '2028-02-29T00:00:00Z'],
    ['2026-08-31T06:00:00Z', 'monthly', '2026-09-30T06:00:00Z'],
    ['2026-11-30T06:00:00Z', 'quarterly', '2027-02-28T06:00:00Z'],
    ['2028-02-29T06:00:00Z', 'yearly', '2029-02-28T06:00:00Z'],
    ['2026-02-28T06:00:00Z', 'yearly', '2027-02-28T06:00:00Z'],
  ])('%s, %s: %s', (from, every, to) => {
    expect(new Date(addPeriod(at(from), every)).toISOString()).toBe(new Date(at(to)).toISOString());
  });

  test('always at least a week, and never more than its days', () => {
    const most = { weekly: 7, monthly: 31, quarterly: 92, yearly: 366 };
    fc.assert(
      fc.property(moment, rhythm, (time, every) => {
        const length = addPeriod(time, every) - time;
        expect(length).toBeGreaterThanOrEqual(7 * DAY);
        expect(length).toBeLessThanOrEqual(most[every] * DAY);
        expect(length % DAY).toBe(0);
      }),
    );
  });
});

describe('whenever it ticks', () => {
  test('at most one reminder a period while the clock runs forward', () => {
    fc.assert(
      fc.property(forwardClock, rhythm, (times, every) => {
        const { reminded } = play(times, THINGS, every);
        reminded.slice(1).forEach((later, i) => {
          expect(later).toBeGreaterThanOrEqual(addPeriod(reminded[i] ?? 0, every));
        });
      }),
    );
  });

  test('after a clock that ran back, a whole period from where it went back to', () => {
    fc.assert(
      fc.property(anyClock, rhythm, (times, every) => {
        let settings: ReminderSettings = { pace: every };
        let lowest: number | undefined;
        for (const now of times) {
          const verdict = remind(settings, THINGS, now);
          settings = written(settings, verdict);
          if (verdict.message) {
            if (lowest !== undefined) expect(now).toBeGreaterThanOrEqual(addPeriod(lowest, every));
            lowest = now;
          } else if (lowest !== undefined) {
            lowest = Math.min(lowest, now);
          }
        }
      }),
    );
  });

  test('never when there is nothing', () => {
    fc.assert(
      fc.property(anyClock, pace, (times, every) => {
        expect(play(times, NOTHING, every).reminded).toEqual([]);
      }),
    );
  });

  test('never when the person said never, and then nothing is written or planned', () => {
    fc.assert(
      fc.property(moment, fc.option(moment, { nil: undefined }), (now, remindedAt) => {
        const settings = { pace: 'never', ...(remindedAt && { remindedAt, snoozedUntil: now }) } as const;
        expect(remind(settings, THINGS, now)).toEqual({});
      }),
    );
  });

  test.each(RHYTHMS)('%s: never before the first period is over', (every) => {
    const end = addPeriod(START, every);
    expect(play(ticks(START, end - 1), THINGS, every).reminded).toEqual([]);
    expect(play([START, end], THINGS, every).reminded).toEqual([end]);
  });

  test.each(RHYTHMS)('%s: within a tick of each due date, as long as there is something', (every) => {
    let end = START;
    for (let i = 0; i < 3; i++) end = addPeriod(end, every) + 6 * HOUR;
    expect(play(ticks(START, end), THINGS, every).reminded).toHaveLength(3);
  });

  test('once, however long nobody was there', () => {
    fc.assert(
      fc.property(
        rhythm,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (every, away, more) => {
          let back = START;
          for (let i = 0; i < away; i++) back = addPeriod(back, every);
          const times = [START, ...ticks(back, back + more * DAY)];
          expect(play(times, THINGS, every).reminded).toEqual([back]);
        },
      ),
    );
  });

  test('what was written never lies further ahead than a period or a month', () => {
    fc.assert(
      fc.property(anyClock, rhythm, (times, every) => {
        let settings: ReminderSettings = { pace: every };
        for (const now of times) {
          settings = written(settings, remind(settings, THINGS, now));
          expect(settings.remindedAt ?? 0).toBeLessThanOrEqual(now);
          const latest = Math.max(addPeriod(now, every), addPeriod(now, 'monthly'));
          expect(settings.snoozedUntil ?? 0).toBeLessThanOrEqual(latest);
        }
      }),
    );
  });

  test('a clock that was years ahead for a while does not silence it', () => {
    const ahead = START + 2000 * DAY;
    const times = [START, ahead, ahead + 6 * HOUR, ...ticks(START + DAY, START + 40 * DAY)];
    const { reminded } = play(times, THINGS, 'monthly');
    expect(reminded).toEqual([ahead, addPeriod(START + DAY, 'monthly')]);
  });

  test('the next look lies ahead', () => {
    fc.assert(
      fc.property(anyClock, rhythm, fc.boolean(), (times, every, some) => {
        let settings: ReminderSettings = { pace: every };
        for (const now of times) {
          const verdict = remind(settings, some ? THINGS : NOTHING, now);
          settings = written(settings, verdict);
          expect(verdict.nextAt).toBeGreaterThan(now);
        }
      }),
    );
  });
});

describe('a reminder', () => {
  const month = addPeriod(START, 'monthly');
  const due = { remindedAt: START };

  test('is monthly by default', () => {
    expect(DEFAULT_PACE).toBe('monthly');
    expect(remind(due, THINGS, month - 1)).toEqual({ nextAt: month });
    expect(remind(due, THINGS, month).message).toEqual({ kind: 'things', count: 3 });
  });

  test('is written down before it is given', () => {
    expect(remind(due, THINGS, month).write).toEqual({ remindedAt: month, snoozedUntil: null });
  });

  const reading = (days: number, provider = 'google') => ({ provider, at: month - days * DAY });
  test.each<[string, Found, unknown]>([
    ['things before lists', { things: 1, readings: [reading(94)] }, { kind: 'things', count: 1 }],
    [
      'a list read long ago',
      { things: 0, readings: [reading(94)] },
      { kind: 'reading', provider: 'google', days: 94 },
    ],
    [
      'the one read longest ago',
      { things: 0, readings: [reading(40), reading(94, 'facebook'), reading(1, 'apple')] },
      { kind: 'reading', provider: 'facebook', days: 94 },
    ],
    ['not a list read within the period', { things: 0, readings: [reading(20)] }, undefined],
    ['not a list that never was read', { things: 0, readings: [] }, undefined],
    [
      'a list read on the day of the last one',
      { things: 0, readings: [{ provider: 'google', at: START }] },
      { kind: 'reading', provider: 'google', days: 30 },
    ],
  ])('tells of %s', (_, found, message) => {
    expect(remind(due, found, month).message).toEqual(message);
  });

  test('that has nothing to say waits until it has, and is then the only one', () => {
    const quiet = play(ticks(START, month + 20 * DAY), NOTHING, 'monthly', due);
    const later = ticks(month + 20 * DAY, month + 25 * DAY);
    expect(play(later, THINGS, 'monthly', quiet.settings).reminded).toEqual([later[0]]);
  });

  test('that waits for a list says when that will be', () => {
    expect(remind(due, { things: 0, readings: [reading(20)] }, month).nextAt).toBe(
      addPeriod(month - 20 * DAY, 'monthly'),
    );
  });

  test('put off comes when it was put off to, once', () => {
    const until = START + 3 * DAY;
    const { reminded } = play(ticks(START, month), THINGS, 'monthly', {
      remindedAt: START,
      snoozedUntil: until,
    });
    expect(reminded).toEqual([until]);
  });

  test('put off before it was due waits, too', () => {
    const until = month + 3 * DAY;
    const { reminded } = play(ticks(START + 4 * DAY, until + DAY), THINGS, 'monthly', {
      remindedAt: START,
      snoozedUntil: until,
    });
    expect(reminded).toEqual([until]);
  });

  test('put off by an hour comes on the next day: never two on one day', () => {
    const settings = { remindedAt: START, snoozedUntil: START + HOUR };
    expect(remind(settings, THINGS, START + DAY - 1).message).toBeUndefined();
    expect(remind(settings, THINGS, START + DAY).message).toBeDefined();
  });

  test('is put off by a month or a period at most', () => {
    const settings = { remindedAt: START, snoozedUntil: START + 300 * DAY };
    expect(remind(settings, THINGS, START).write).toEqual({ snoozedUntil: month });
    expect(remind({ ...settings, pace: 'weekly' }, THINGS, START).write).toEqual({ snoozedUntil: month });
    expect(remind({ ...settings, pace: 'yearly' }, THINGS, START).write).toBeUndefined();
  });

  test('set from yearly to weekly comes within a month, then weekly', () => {
    const { settings } = play([START], THINGS, 'yearly');
    const times = ticks(START + DAY, START + 50 * DAY);
    const first = addPeriod(START + DAY, 'monthly');
    expect(play(times, THINGS, 'weekly', { ...settings, pace: 'weekly' }).reminded).toEqual([
      first,
      first + 7 * DAY,
      first + 14 * DAY,
    ]);
  });
});
