// DESIGN section 3, sentence by sentence: each promise holds over generated histories, and each is seen to fail when
// the rule behind it is broken.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientIdOf, hostOf, providerOf } from '../../../src/core/key';
import { dayOf, decisionId, factAfter, joinFacts, SIGN_IN } from '../../../src/core/ledger';
import type { Reading, Sighting } from '../../../src/core/model';
import { view } from '../../../src/core/view';
import { atomsOf, emptySets, erase, fold, type Law, printOf, theLaw, viewOf } from './law';
import { dated, history, KEYS, now, play, reading, seen } from './machine';

interface Promise {
  readonly says: string;
  readonly property: (law: Law) => fc.IProperty<never> | fc.IPropertyWithHooks<never>;
  readonly broken: Readonly<Record<string, Partial<Law>>>;
}

const promise = <T>(
  says: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (law: Law, input: T) => boolean,
  broken: Readonly<Record<string, Partial<Law>>>,
): Promise => ({
  says,
  property: (law) => fc.property(arbitrary, (input) => holds(law, input)) as never,
  broken,
});

const same = isDeepStrictEqual;
const key = fc.constantFrom(...KEYS);

const PROMISES: readonly Promise[] = [
  promise(
    'any order and any duplication of the input give the same view',
    history.chain((steps) => {
      const both = play(theLaw, steps).flatMap(({ log }) => log);
      return fc.tuple(
        fc.constant(both),
        fc.shuffledSubarray([...both, ...both], { minLength: both.length * 2 }),
      );
    }),
    (law, [atoms, shuffled]) => same(viewOf(law, fold(law, atoms)), viewOf(law, fold(law, shuffled))),
    {
      'a fact keeps the first time instead of the greatest': {
        joinFacts: (a, b) => ({ ...joinFacts(a, b), scopes: a.scopes }),
      },
      'a label is whatever came last': {
        joinFacts: (a, b) => ({ ...joinFacts(a, b), labels: { ...a.labels, ...b.labels } }),
      },
      'equal stamps are settled by arrival': { joinDecisions: (a, b) => (a.stamp > b.stamp ? a : b) },
      'of two readings of one moment the one that came first counts': {
        view: (material) =>
          view({
            ...material,
            readings: [...material.readings].map((one, index) => ({
              ...one,
              source: `list:${index}` as const,
            })),
          }),
      },
    },
  ),
  promise(
    'any split of the input gives the same view',
    fc.tuple(history, fc.array(fc.boolean())),
    (law, [steps, sides]) => {
      const atoms = play(law, steps).flatMap(({ log }) => log);
      const left = fold(
        law,
        atoms.filter((_, index) => sides[index]),
      );
      const right = fold(
        law,
        atoms.filter((_, index) => !sides[index]),
      );
      return same(viewOf(law, fold(law, atomsOf(right), left)), viewOf(law, fold(law, atoms)));
    },
    {
      'accounts are replaced instead of joined': {
        joinFacts: (a, b) => ({ ...joinFacts(a, b), accounts: b.accounts }),
      },
    },
  ),
  promise(
    'an import that was undone is as if it had never been read',
    fc.tuple(history, fc.array(dated, { minLength: 1, maxLength: 3 }), now),
    (law, [steps, sightings, at]) => {
      const [machine] = play(law, steps);
      const never = viewOf(law, machine.sets);
      machine.read(at, 'other', sightings);
      machine.say(at, 'file:other', 'undone', true);
      return same(viewOf(law, machine.sets), never);
    },
    {
      'facts of different sources join': {
        factId: ({ key: of, outcome, day }) => JSON.stringify([of, outcome, day]),
      },
      'the view does not ask what was undone': {
        view: (material) =>
          view({ ...material, decisions: [...material.decisions].filter(({ field }) => field !== 'undone') }),
      },
    },
  ),
  promise(
    'a reading that was undone is as if it had never been made',
    fc.tuple(history, reading, now),
    (law, [steps, made, at]) => {
      const [machine] = play(law, steps);
      const what: Reading = { ...made, source: 'list:other' };
      const never = viewOf(law, machine.sets);
      machine.list(at, what);
      machine.say(at, what.source, 'undone', true);
      return same(viewOf(law, machine.sets), never);
    },
    {
      'the view does not ask which reading was undone': {
        view: (material) =>
          view({
            ...material,
            decisions: [...material.decisions].filter(({ subject }) => !subject.startsWith('list:')),
          }),
      },
    },
  ),
  promise(
    'reading an undone file again brings it back, whole',
    fc.tuple(history, fc.array(dated, { minLength: 1, maxLength: 3 }), now),
    (law, [steps, sightings, at]) => {
      const [machine] = play(law, steps);
      machine.read(at, 'other', sightings);
      const before = viewOf(law, machine.sets);
      machine.say(at, 'file:other', 'undone', true);
      machine.read(at, 'other', sightings);
      return same(viewOf(law, machine.sets), before);
    },
    { 'reading does not clear it': { importClearsUndone: false } },
  ),
  promise(
    'dated evidence read twice changes nothing',
    fc.tuple(history, fc.array(dated, { minLength: 1, maxLength: 3 }), now, now),
    (law, [steps, sightings, once, again]) => {
      const [machine] = play(law, steps);
      machine.read(once, 'other', sightings);
      const before = viewOf(law, machine.sets);
      machine.read(again, 'other', sightings);
      return same(viewOf(law, machine.sets), before);
    },
    {
      'scopes are counted': {
        joinFacts: (a, b) => ({
          ...joinFacts(a, b),
          scopes: { ...a.scopes, [SIGN_IN]: (a.scopes[SIGN_IN] ?? 0) + 1 },
        }),
      },
    },
  ),
  promise(
    'what was forgotten stays forgotten, whatever is taken in afterwards',
    fc.tuple(history, key, now, fc.boolean()),
    (law, [steps, which, at, erased]) => {
      const [machine, other] = play(law, steps);
      machine.takeIn(other);
      machine.forget(at, which);
      if (erased) machine.erase();
      machine.takeIn(other);
      return viewOf(law, machine.sets).every((grant) => !grant.keys.includes(which));
    },
    {
      'forgetting leaves no mark': { forgetMarks: false },
      'the stamp does not pass what is known': { nextStamp: (at) => at },
    },
  ),
  promise(
    'erasing what was forgotten changes nothing that is seen, now or after any merge',
    history,
    (law, steps) => {
      const [machine, other] = play(law, steps);
      const erased = erase(law, machine.sets);
      const merged = (sets: typeof erased) =>
        viewOf(law, fold(law, atomsOf(sets), fold(law, atomsOf(other.sets))));
      return (
        same(viewOf(law, erased), viewOf(law, machine.sets)) && same(merged(erased), merged(machine.sets))
      );
    },
    {
      'a fact goes when any of it is forgotten': {
        factAfter: (fact, mark) => (Math.min(...Object.values(fact.scopes)) > mark ? fact : undefined),
      },
    },
  ),
  promise(
    'once erased, nothing at or under the mark is left',
    fc.tuple(history, key, now),
    (law, [steps, which, at]) => {
      const [machine] = play(law, steps);
      machine.forget(at, which);
      const mark = Number(machine.sets.decisions.get(decisionId(printOf(which), 'forgotten'))?.value);
      const known = { provider: providerOf(which), clientId: clientIdOf(which), host: hostOf(which) };
      machine.read(at, 'other', [
        { ...known, outcome: 'listed', scopes: [], at: mark } as Omit<Sighting, 'source'>,
      ]);
      machine.erase();
      const facts = [...machine.sets.facts.values()].filter((fact) => fact.key === which);
      const said = [...machine.sets.decisions.values()].filter(({ subject }) => subject === which);
      const times = facts.flatMap(({ scopes, accounts, labels }) => [
        ...Object.values(scopes),
        ...Object.values(accounts),
        ...Object.values(labels).map((label) => label.at),
      ]);
      return [...times, ...said.map(({ stamp }) => stamp)].every((time) => time > mark);
    },
    {
      'a fact is kept whole when any of it is newer': { factAfter: (fact) => fact },
      'the moment of the mark itself is kept': {
        factAfter: (fact, mark) => factAfter(fact, mark - 1),
      },
    },
  ),
  promise(
    'taking a forget back within the minute brings everything back',
    fc.tuple(history, key, now, now),
    (law, [steps, which, at, back]) => {
      const [machine] = play(law, steps);
      const before = viewOf(law, machine.sets);
      const mark = machine.sets.decisions.get(decisionId(printOf(which), 'forgotten'))?.value ?? null;
      machine.forget(at, which);
      machine.say(back, printOf(which), 'forgotten', mark);
      return same(viewOf(law, machine.sets), before);
    },
    { 'forgetting erases at once': { forgetMarks: false } },
  ),
  promise(
    'a sign-in after "removed" is said, however wrong the clock',
    fc.tuple(history, seen, now, now),
    (law, [steps, what, removed, again]) => {
      const [machine] = play(law, steps);
      const sighting = { ...what, outcome: 'granted' as const };
      machine.see(removed, sighting);
      const grantOf = () =>
        viewOf(law, machine.sets).find(({ keys }) =>
          keys.some((one) => one === law.factOf({ ...sighting, source: 'hand', at: 0 })?.key),
        );
      const grant = grantOf();
      if (!grant) return false;
      machine.say(removed, grant.key, 'removed', true);
      if (grantOf()?.again) return true; // dated evidence from after this machine's clock
      machine.see(again, sighting);
      return grantOf()?.again?.kind === 'signed-in';
    },
    { 'live evidence stands at the time the clock shows': { nextStamp: (at) => at } },
  ),
  promise(
    'the last thing said here is what holds here',
    fc.tuple(history, key, now, fc.constantFrom('p', 'q')),
    (law, [steps, which, at, note]) => {
      const [machine, other] = play(law, steps);
      machine.takeIn(other);
      machine.say(at, which, 'note', note);
      const grant = viewOf(law, machine.sets).find(({ keys }) => keys.includes(which));
      return grant === undefined || grant.note === note;
    },
    { 'a stamp is the time the clock shows': { nextStamp: (at) => at } },
  ),
  promise(
    'two machines that exchange everything see the same',
    history,
    (law, steps) => {
      const [a, b] = play(law, steps).map(({ sets }) => atomsOf(sets)) as [never[], never[]];
      return same(viewOf(law, fold(law, a, fold(law, b))), viewOf(law, fold(law, b, fold(law, a))));
    },
    { 'of two decisions the one that was here stays': { joinDecisions: (mine) => mine } },
  ),
  promise(
    'an app looks the same whether the whole list is read or only what concerns it',
    history,
    (law, steps) => {
      const [{ sets }] = play(law, steps);
      return viewOf(law, sets).every((grant) => {
        const part = { ...emptySets(), decisions: sets.decisions, readings: sets.readings };
        for (const [id, fact] of sets.facts) if (grant.keys.includes(fact.key)) part.facts.set(id, fact);
        return same(viewOf(law, part), [grant]);
      });
    },
    {
      'the number of apps leaks into each': {
        view: (material) => {
          const grants = view(material);
          return grants.map((grant) => ({ ...grant, lastAt: grant.lastAt + grants.length }));
        },
      },
    },
  ),
  promise(
    'a first day never moves later and no day is invented',
    fc.tuple(history, seen, now),
    (law, [steps, what, at]) => {
      const [machine] = play(law, steps);
      const before = viewOf(law, machine.sets);
      machine.see(at, what);
      const days = new Set([...machine.sets.facts.values()].map(({ day }) => day));
      return viewOf(law, machine.sets).every(
        (grant) =>
          days.has(grant.firstDay) &&
          before.every(
            (old) =>
              old.key !== grant.key ||
              old.keys.length !== grant.keys.length ||
              grant.firstDay <= old.firstDay,
          ),
      );
    },
    {
      'the day of a fact follows its last time': {
        joinFacts: (a, b) => ({ ...joinFacts(a, b), day: dayOf(Math.max(...Object.values(a.scopes))) + 1 }),
      },
    },
  ),
];

// More runs than the default where a rule is broken on purpose: a fault that is seen one time in a thousand is seen.
const BROKEN_RUNS = 10_000;

describe.each(PROMISES)('$says', ({ property, broken }) => {
  test('holds over generated histories', { timeout: 120_000 }, () => {
    fc.assert(property(theLaw));
  });

  test.each(Object.entries(broken))('is seen to fail when %s', { timeout: 120_000 }, (_, rules) => {
    const result = fc.check(property({ ...theLaw, ...rules }), { numRuns: BROKEN_RUNS });
    expect(result.failed).toBe(true);
  });
});
