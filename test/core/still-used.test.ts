// "Do you still use this?": never more than five, never about what is not to be asked, for reasons that are true.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grant, Listing } from '../../src/core/model';
import type { Level } from '../../src/core/provider';
import { type Candidate, isClosed, type Question, questionsOf, type Why } from '../../src/core/still-used';
import { grant, NOW, TODAY } from '../ui/grants';

const DAY = 86_400_000;
const never = () => false;

const listing = (state: Listing['state'], at = NOW): Listing => ({ state, at, account: 'unknown' });

/** An app nobody has seen for a year, with the strongest access. */
const idle = (id: string, told: Partial<Grant> = {}): Grant =>
  grant({ key: id, host: `${id}.example`, lastSignInDay: TODAY - 365, ...told });

const app = (of: Grant | readonly Grant[], more: Partial<Candidate> = {}): Candidate => {
  const grants = [of].flat() as readonly Grant[];
  return { id: grants[0]?.key ?? '', grants, group: 'reach', level: 3, ...more };
};

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const asked = (...apps: Candidate[]) => ids(questionsOf(apps, {}, NOW, never));
const kinds = (told: Partial<Grant>, readAt = 0) =>
  questionsOf([app(idle('a', told))], { historyReadAt: readAt }, NOW, never).flatMap(({ why }) =>
    why.map((one) => ('answer' in one ? one.answer : one.kind)),
  );

describe('is asked', () => {
  test.each<[string, Partial<Grant>, readonly string[]]>([
    ['not seen for long', {}, ['no-sign-in']],
    [
      'not remembered, a month ago',
      { used: { answer: 'unsure', at: NOW - 28 * DAY } },
      ['no-sign-in', 'unsure'],
    ],
    [
      'not remembered, and used since',
      { lastSignInDay: TODAY, used: { answer: 'unsure', at: NOW - 40 * DAY } },
      ['unsure'],
    ],
    ['not used, by the person', { lastSignInDay: TODAY, used: { answer: 'no', at: NOW - 40 * DAY } }, ['no']],
    ['kept until now', { keepUntil: NOW }, ['no-sign-in']],
    ['not seen on a part of the list', { listing: listing('unseen') }, ['no-sign-in']],
  ])('what is %s', (_, told, why) => {
    expect(kinds(told)).toEqual(why);
  });

  test('with the visits where they are known', () => {
    expect(kinds({}, NOW)).toEqual(['no-visit']);
  });
});

describe('is not asked', () => {
  test.each<[string, Partial<Grant>]>([
    ['lately used', { lastSignInDay: TODAY - 3 }],
    ['kept', { keepUntil: NOW + 1 }],
    ['marked as removed', { removedAt: NOW - DAY }],
    ['marked as removed and come again', { removedAt: 5, again: { kind: 'signed-in', at: NOW, day: TODAY } }],
    ['being removed', { removalStartedAt: NOW }],
    ['expired', { listing: listing('expired') }],
    ['removed there', { listing: listing('removed') }],
    ['no longer listed', { listing: listing('absent') }],
    ['only asked', { certainty: 'asked' }],
    ['of which the answer was not seen', { certainty: 'probable' }],
    ['answered yesterday', { used: { answer: 'unsure', at: NOW - DAY } }],
    ['answered 27 days ago', { used: { answer: 'no', at: NOW - 27 * DAY } }],
  ])('what is %s', (_, told) => {
    expect(kinds(told)).toEqual([]);
  });

  test('the person’s own phone', () => {
    const { host: _, ...phone } = idle('a', { name: 'Windows' });
    expect(asked(app(phone))).toEqual([]);
    expect(asked(app({ ...phone, name: 'Windows Fanclub' }))).toEqual(['a']);
  });

  test('what is left out', () => {
    expect(questionsOf([app(idle('a')), app(idle('b'))], {}, NOW, ({ key }) => key === 'a')).toMatchObject([
      { id: 'b' },
    ]);
  });

  test('an app that is kept at one of its providers', () => {
    const [google, facebook] = [idle('a'), idle('b', { provider: 'facebook' })];
    expect(asked(app([google, facebook]))).toEqual(['a']);
    expect(asked(app([google, { ...facebook, keepUntil: NOW + 1 }]))).toEqual([]);
  });

  test('but of one that is over at one of them, the other is asked about', () => {
    const gone = idle('b', { provider: 'facebook', listing: listing('absent') });
    const [question] = questionsOf([app([gone, idle('a')])], {}, NOW, never);
    expect(question?.grants.map(({ key }) => key)).toEqual(['a']);
  });
});

const many = Array.from({ length: 9 }, (_, index) => app(idle(`app-${index}`)));

describe('the order', () => {
  test('is what it reaches, then how strong, then the reason, then how long', () => {
    expect(
      asked(
        app(idle('knows'), { group: 'know' }),
        app(idle('dark'), { group: 'unknown', level: 0 }),
        app(idle('weak'), { level: 1 }),
        app(idle('long', { lastSignInDay: TODAY - 900 })),
        app(idle('short', { lastSignInDay: TODAY - 100 })),
      ),
    ).toEqual(['long', 'short', 'weak', 'dark', 'knows']);
  });

  test('of equals is the same, whatever order they come in', () => {
    expect(asked(...many.toReversed())).toEqual(asked(...many));
  });
});

describe('one sitting', () => {
  test('has five, and those answered in it count', () => {
    expect(asked(...many)).toHaveLength(5);
    const answers: Partial<Grant>[] = [
      { used: { answer: 'no', at: NOW - DAY } },
      { used: { answer: 'unsure', at: NOW } },
      { keepUntil: NOW + 365 * DAY },
    ];
    const answered = answers.map((told, index) => app(idle(`answered-${index}`, told)));
    expect(asked(...many, ...answered)).toHaveLength(2);
  });

  test('begins anew after a week', () => {
    const before = app(idle('before', { used: { answer: 'no', at: NOW - 8 * DAY } }));
    const kept = app(idle('kept', { keepUntil: NOW + 350 * DAY }));
    expect(asked(...many, before, kept)).toHaveLength(5);
  });

  test('is over when it is closed, for a week', () => {
    const closed = (at: number) => questionsOf(many, { checkedUpAt: at }, NOW, never).length;
    expect([closed(NOW), closed(NOW - 6 * DAY), closed(NOW - 7 * DAY)]).toEqual([0, 0, 5]);
    expect(isClosed({ checkedUpAt: NOW }, NOW)).toBe(true);
    expect(isClosed({}, NOW)).toBe(false);
  });
});

/** Any state a grant can be in, often on one of the edges. */
const grants = fc.uniqueArray(
  fc
    .record(
      {
        key: fc.nat(30).map((n) => `google:h:app-${n}.example`),
        certainty: fc.constantFrom('sure', 'sure', 'sure', 'probable', 'asked'),
        name: fc.constantFrom('Windows', 'Thunderbird', 'Canva'),
        host: fc.constantFrom('www.canva.com', 'www.youtube.com'),
        keepUntil: fc.constantFrom(NOW - 1, NOW, NOW + 1, NOW + 365 * DAY),
        removedAt: fc.constantFrom(NOW - DAY),
        removalStartedAt: fc.constantFrom(NOW - DAY),
        used: fc.record({
          answer: fc.constantFrom('no', 'unsure'),
          at: fc.constantFrom(NOW, NOW - 8 * DAY, NOW - 28 * DAY, NOW - 60 * DAY),
        }),
        lastSignInDay: fc.nat(200).map((ago) => TODAY - ago),
        lastVisitDay: fc.nat(200).map((ago) => TODAY - ago),
        listing: fc
          .record({
            state: fc.constantFrom('active', 'absent', 'expired', 'removed', 'unseen'),
            ago: fc.nat(200),
          })
          .map(({ state, ago }) => listing(state, NOW - ago * DAY)),
      },
      { requiredKeys: ['key', 'certainty'] },
    )
    .map((told): Grant => {
      const { lastSignInDay: _, host: __, ...bare } = grant({ key: told.key });
      return { ...bare, ...told };
    }),
  { selector: ({ key }) => key, maxLength: 25 },
);

const apps = grants.chain((all) =>
  fc
    .array(fc.record({ group: fc.constantFrom('reach', 'know', 'unknown'), level: fc.nat(3) }), {
      minLength: all.length,
      maxLength: all.length,
    })
    .map((orders) =>
      all.map((one, index) =>
        app(one, {
          group: orders[index]?.group ?? 'know',
          level: (orders[index]?.level ?? 0) as Level,
        }),
      ),
    ),
);

const settings = fc.record(
  {
    historyReadAt: fc.nat(120).map((ago) => NOW - ago * DAY),
    checkedUpAt: fc.nat(60).map((ago) => NOW - ago * DAY),
  },
  { requiredKeys: [] },
);

/** Said once more and in other words than the code: what a reason claims. */
function isTrue(why: Why, { lastSignInDay, lastVisitDay, used, host }: Grant, readAt: number | undefined) {
  switch (why.kind) {
    case 'no-visit':
      return (
        host !== undefined &&
        why.by === readAt &&
        [lastSignInDay, lastVisitDay].every((day) => day === undefined || day <= why.by / DAY - 89)
      );
    case 'no-sign-in':
      return why.since === lastSignInDay && why.since <= TODAY - 90;
    case 'never-seen':
      return lastSignInDay === undefined;
    case 'said':
      return why.answer === used?.answer;
  }
}

describe('whatever the list is', () => {
  const isOwn = ({ host }: Grant) => host === 'www.youtube.com';
  const ask = (all: readonly Candidate[], told: { historyReadAt?: number; checkedUpAt?: number }) =>
    questionsOf(all, told, NOW, isOwn);

  test('never more than five are asked, and none of those that must not be', () => {
    fc.assert(
      fc.property(apps, settings, (all, told) => {
        const questions = ask(all, told);
        expect(questions.length).toBeLessThanOrEqual(5);
        for (const one of questions.flatMap((question) => question.grants)) {
          expect(one.certainty).toBe('sure');
          expect(one.keepUntil ?? 0).toBeLessThanOrEqual(NOW);
          expect([one.removedAt, one.removalStartedAt]).toEqual([undefined, undefined]);
          expect(isOwn(one)).toBe(false);
          if (one.host === undefined) expect(['Windows', 'Thunderbird']).not.toContain(one.name);
          const { listing: told, lastSignInDay = Number.NEGATIVE_INFINITY } = one;
          const isOver = told && ['absent', 'expired', 'removed'].includes(told.state);
          if (isOver) expect(lastSignInDay).toBeGreaterThanOrEqual(Math.floor(told.at / DAY));
        }
      }),
    );
  });

  test('each has a reason, and each reason is true', () => {
    fc.assert(
      fc.property(apps, settings, (all, told) => {
        for (const { grants: about, why } of ask(all, told)) {
          expect(why.length).toBeGreaterThan(0);
          expect(why.every((one) => isTrue(one, about[0], told.historyReadAt))).toBe(true);
        }
      }),
    );
  });

  test('the order of the list changes nothing', () => {
    fc.assert(
      fc.property(
        apps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        settings,
        ([all, shuffled], told) => {
          expect(ask(shuffled, told)).toEqual(ask(all, told));
        },
      ),
    );
  });
});
