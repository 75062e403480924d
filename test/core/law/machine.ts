// A machine in the tests: a clock that may be wrong and the ledger it has come to. A history is a list of what
// happened on two of them.

import fc from 'fast-check';
import { decisionId, decisionOf } from '../../../src/core/ledger';
import type { AppKey, Decision, Field, Reading, Sighting } from '../../../src/core/model';
import { type Atom, add, atomsOf, emptySets, erase, fold, type Law, printOf, type Sets } from './law';

export class Machine {
  sets: Sets = emptySets();
  /** Everything ever written here, as it was written, before anything joined. */
  readonly log: Atom[] = [];
  #greatest = 0;

  constructor(
    readonly law: Law,
    readonly install: string,
  ) {}

  see(now: number, seen: Omit<Sighting, 'source' | 'at'>): void {
    this.#note({ ...seen, source: `live:${this.install}`, at: now }, this.#stamp(now));
  }

  read(now: number, file: string, sightings: readonly Omit<Sighting, 'source'>[]): void {
    for (const sighting of sightings) this.#note({ ...sighting, source: `file:${file}` });
    this.#bringBack(now, `file:${file}`);
  }

  /** A provider's list: its entries, and the evidence that they stood there. */
  list(now: number, reading: Reading): void {
    this.#write({ reading });
    this.#bringBack(now, reading.source);
  }

  say(now: number, subject: string, field: Field, value: Decision['value']): void {
    this.#decide({ subject, field, value }, this.#stamp(now));
  }

  forget(now: number, key: AppKey): void {
    const known = [...this.sets.facts.values()].filter((fact) => fact.key === key);
    this.#greatest = Math.max(this.#greatest, ...known.flatMap(({ scopes }) => Object.values(scopes)));
    const stamp = this.#stamp(now);
    this.#decide({ subject: printOf(key), field: 'forgotten', value: stamp }, stamp);
    if (this.law.forgetMarks) return;
    this.erase();
    this.sets.decisions.delete(decisionId(printOf(key), 'forgotten'));
  }

  erase(): void {
    this.sets = erase(this.law, this.sets);
  }

  /** Takes in what another machine exported: everything but its marks of forgetting. */
  takeIn(other: Machine): void {
    const exported = atomsOf(other.sets).filter(
      (atom) => !('decision' in atom) || atom.decision.field !== 'forgotten',
    );
    this.sets = fold(this.law, exported, this.sets);
    this.#greatest = Math.max(this.#greatest, ...exported.map((atom) => stampOf(atom)));
  }

  #bringBack(now: number, source: string): void {
    const undone = this.sets.decisions.get(decisionId(source, 'undone'))?.value;
    if (undone === true && this.law.importClearsUndone) this.say(now, source, 'undone', null);
  }

  #stamp(now: number): number {
    this.#greatest = this.law.nextStamp(now, this.#greatest);
    return this.#greatest;
  }

  #note(sighting: Sighting, stamp?: number): void {
    const fact = this.law.factOf(sighting, stamp);
    if (fact) this.#write({ fact });
  }

  #decide(change: Pick<Decision, 'subject' | 'field' | 'value'>, stamp: number): void {
    this.#write({ decision: decisionOf(change, stamp, this.install) });
  }

  #write(atom: Atom): void {
    this.log.push(atom);
    add(this.law, this.sets, atom);
  }
}

/** A reading is dated evidence: no stamp has to pass it. */
function stampOf(atom: Atom): number {
  if ('decision' in atom) return atom.decision.stamp;
  return 'fact' in atom ? Math.max(...Object.values(atom.fact.scopes)) : 0;
}

/** Few names and few times, so that everything meets everything. */
export const KEYS = ['google:c:1', 'google:c:2', 'google:h:shop.example', 'facebook:c:1'] as const;
const DAY = 86_400_000;

/** Two days, in quarters: what happens on one day joins, and clocks often agree. */
export const now = fc.nat(8).map((quarters) => (quarters * DAY) / 4);

const app = fc.constantFrom<Pick<Sighting, 'provider' | 'clientId' | 'host' | 'name'>>(
  { provider: 'google', clientId: '1', host: 'shop.example' },
  { provider: 'google', clientId: '1', host: 'www.shop.example' },
  { provider: 'google', clientId: '2', host: 'shop.example' },
  { provider: 'google', host: 'shop.example' },
  { provider: 'google', name: 'Shop' },
  { provider: 'facebook', clientId: '1', name: 'Shop' },
);

export const seen = fc
  .record({
    app,
    outcome: fc.constantFrom(
      'granted',
      'silent',
      'refreshed',
      'listed',
      'ended',
      'said',
      'probable',
      'asked',
      'refused',
      'visited',
    ) satisfies fc.Arbitrary<Sighting['outcome']>,
    scopes: fc.subarray(['email', 'drive', '__proto__']),
    account: fc.constantFrom(undefined, { mark: 'm1', mask: 'a…b@x' }, { mark: 'm2', mask: 'c…d@x' }),
  })
  .map(({ app: which, outcome, scopes, account }) => ({
    ...which,
    outcome,
    scopes,
    ...(account ? { account } : {}),
  }));

export const dated = fc.tuple(seen, now).map(([what, at]) => ({ ...what, at }));

/** A source is named by what it says, so two that differ never have one name. */
export const reading = fc
  .record({
    provider: fc.constantFrom('google', 'facebook'),
    list: fc.constantFrom('one', 'two'),
    account: fc.constantFrom<Reading['account']>('unknown', { mark: 'm1', mask: 'a…b@x' }),
    at: now,
    complete: fc.constantFrom('all', 'part', 'unknown') satisfies fc.Arbitrary<Reading['complete']>,
    entries: fc.subarray([
      { key: 'google:c:1', standing: 'active' },
      { key: 'google:n:shop', standing: 'active', name: 'Shop' },
      { key: 'google:h:shop.example', standing: 'expired' },
      { key: 'facebook:c:1', standing: 'removed' },
    ]) satisfies fc.Arbitrary<Reading['entries'][number][]>,
  })
  .map((what): Reading => ({ ...what, source: `list:${JSON.stringify(what)}` }));

type Step = (machines: readonly [Machine, Machine]) => void;

const who = fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>;
const key = fc.constantFrom(...KEYS);

/** One thing that happens, somewhere, at some time by some clock. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(who, now, seen).map(
      ([m, t, what]): Step =>
        (all) =>
          all[m].see(t, what),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(who, now, fc.constantFrom('1', '2'), fc.array(dated, { maxLength: 3 })).map(
      ([m, t, file, what]): Step =>
        (all) =>
          all[m].read(t, file, what),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(who, now, reading).map(
      ([m, t, what]): Step =>
        (all) =>
          all[m].list(t, what),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, now, reading).map(
      ([m, t, what]): Step =>
        (all) => {
          all[m].list(t, what);
          all[m].say(t, what.source, 'undone', true);
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        who,
        now,
        key,
        fc.constantFrom('note', 'nickname') as fc.Arbitrary<Field>,
        fc.constantFrom('x', 'y', null),
      )
      .map(
        ([m, t, k, field, value]): Step =>
          (all) =>
            all[m].say(t, k, field, value),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, now, key, fc.constantFrom('removed', 'seen') as fc.Arbitrary<Field>, fc.boolean())
      .map(
        ([m, t, k, field, value]): Step =>
          (all) =>
            all[m].say(t, k, field, value),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, now, key, key).map(
      ([m, t, k, to]): Step =>
        (all) =>
          all[m].say(t, k, 'app', to),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, now, fc.constantFrom('file:1', 'file:2')).map(
      ([m, t, source]): Step =>
        (all) =>
          all[m].say(t, source, 'undone', true),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, now, key).map(
      ([m, t, k]): Step =>
        (all) =>
          all[m].forget(t, k),
    ),
  },
  {
    weight: 1,
    arbitrary: who.map(
      (m): Step =>
        (all) =>
          all[m].erase(),
    ),
  },
  {
    weight: 1,
    arbitrary: who.map(
      (m): Step =>
        (all) =>
          all[m].takeIn(all[1 - m] as Machine),
    ),
  },
);

/** Sometimes two machines begin with the same sign-in at the same time and then say different things of it. */
const tie: fc.Arbitrary<Step> = fc.tuple(now, app).map(
  ([t, which]): Step =>
    (all) => {
      for (const [index, machine] of all.entries()) {
        machine.see(t, { ...which, outcome: 'granted', scopes: [] });
        machine.say(t, KEYS[0], 'note', `of ${index}`);
      }
    },
);

/** Sometimes an app that was just forgotten comes again on the same day, asking for less. */
const again: fc.Arbitrary<Step> = fc.tuple(who, now, app).map(
  ([m, t, which]): Step =>
    (all) => {
      all[m].see(t, { ...which, outcome: 'granted', scopes: ['drive'] });
      for (const one of KEYS) all[m].forget(t, one);
      all[m].see(t, { ...which, outcome: 'granted', scopes: ['email'] });
    },
);

export const history = fc
  .tuple(
    fc.option(tie, { nil: undefined }),
    fc.array(step, { maxLength: 20 }),
    fc.option(again, { nil: undefined }),
  )
  .map(([first, steps, last]) => [first, ...steps, last].flatMap((one) => one ?? []));

/** Plays a history on two machines that begin empty. */
export function play(law: Law, steps: readonly Step[]): readonly [Machine, Machine] {
  const machines = [new Machine(law, 'A'), new Machine(law, 'B')] as const;
  for (const one of steps) one(machines);
  return machines;
}
