import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Event, type Flow, type Request, type Seen, step } from '../../src/core/detector';

const REQUEST: Request = {
  provider: 'google',
  clientId: '1',
  host: 'shop.example',
  redirectHost: 'shop.example',
  scopes: ['email'],
  silent: false,
  answerHidden: false,
};
const MINUTE = 60_000;

const request = (change: Partial<Request> = {}, frame: 'main' | 'sub' = 'main', at = 0): Event => ({
  kind: 'request',
  at,
  frame,
  request: { ...REQUEST, ...change },
});
const answer = (change: Partial<Event & { kind: 'answer' }> = {}): Event => ({
  kind: 'answer',
  at: MINUTE,
  frame: 'main',
  provider: 'google',
  host: 'shop.example',
  outcome: 'granted',
  ...change,
});
const opened: Event = { kind: 'opened', at: 1, provider: 'google', by: 'app.example' };

/** Plays events of one tab; `sleep` writes the state down and reads it back between any two, as a worker's death does. */
function play(events: readonly Event[], sleep = false): Seen[] {
  let flows: readonly Flow[] = [];
  return events.flatMap((event) => {
    const next = step(sleep ? JSON.parse(JSON.stringify(flows)) : flows, event);
    flows = next.flows;
    return next.seen;
  });
}
const outcomes = (...events: Event[]) => play(events).map(({ outcome }) => outcome);

test('two programs of this machine do not become one by the address both answer at', () => {
  const told = (clientId: string | undefined) =>
    play([
      request({ clientId, host: undefined, redirectHost: '127.0.0.1' }),
      answer({ host: '127.0.0.1' }),
    ]).at(-1);
  expect(told('1')).toMatchObject({ outcome: 'granted', clientId: '1' });
  expect(told('1')).not.toHaveProperty('host');
  expect(told(undefined)).toMatchObject({ outcome: 'granted', host: '127.0.0.1' });
});

test('a sign-in that named no permission says so, and one that did, on any page of the way, does not', () => {
  const scopesOf = (...events: Event[]) => play(events).map(({ scopes }) => scopes);
  expect(scopesOf(request({ scopes: [] }), answer())).toEqual([[], ['?']]);
  expect(scopesOf(request(), request({ scopes: [] }), answer())).toEqual([['email'], ['email']]);
  expect(scopesOf(request({ scopes: [] }), answer({ scopes: ['email'] }))).toEqual([[], ['email']]);
});

describe('what a tab shows', () => {
  test.each<[string, Event[], string[]]>([
    ['a request alone is only asked', [request()], ['asked']],
    ['an answer to the pending host is a sign-in', [request(), answer()], ['asked', 'granted']],
    ['an answer is taken once', [request(), answer(), answer()], ['asked', 'granted']],
    ['an answer to another host is none', [request(), answer({ host: 'evil.example' })], ['asked']],
    ['an answer at another provider is none', [request(), answer({ provider: 'facebook' })], ['asked']],
    ['an answer without a request is none', [answer()], []],
    ['an answer an hour later is none', [request(), answer({ at: 60 * MINUTE })], ['asked']],
    [
      'a page on the way that says the same adds nothing',
      [request(), request(), answer()],
      ['asked', 'granted'],
    ],
    [
      'a page on the way that says less takes nothing',
      [request(), request({ host: undefined, redirectHost: undefined, scopes: [] }), answer()],
      ['asked', 'granted'],
    ],
    ['where no answer can be seen it is probable', [request({ answerHidden: true })], ['probable']],
    [
      'a no of the person is a refusal',
      [request(), answer({ outcome: 'refused', denied: true })],
      ['asked', 'refused'],
    ],
    ['an error of the request is no refusal', [request(), answer({ outcome: 'refused' })], ['asked']],
    ['a silent request says nothing until it is answered', [request({ silent: true })], []],
    ['a silent answer is told apart', [request({ silent: true }), answer()], ['silent']],
    [
      'a silent failure says nothing',
      [request({ silent: true }), answer({ outcome: 'refused', denied: true })],
      [],
    ],
    ['a frame begins nothing', [request({}, 'sub')], []],
    ['a frame refreshes', [request({ silent: true }, 'sub'), answer({ frame: 'sub' })], ['refreshed']],
    ['a frame that forged a request cannot use the answer of the page', [request({}, 'sub'), answer()], []],
    ['a frame cannot answer for the page', [request(), answer({ frame: 'sub' })], ['asked']],
    [
      'no redirect named: the answer tells the host',
      [request({ host: undefined, redirectHost: undefined }), answer({ host: 'app.example' })],
      ['asked', 'granted'],
    ],
    [
      'two requests in one tab are answered each',
      [
        request(),
        request({ clientId: '2', host: 'b.example', redirectHost: 'b.example' }),
        answer(),
        answer({ host: 'b.example' }),
      ],
      ['asked', 'asked', 'granted', 'granted'],
    ],
    ['who opened it is learned once', [request(), opened, opened, answer()], ['asked', 'asked', 'granted']],
  ])('%s', (_, events, expected) => {
    expect(outcomes(...events)).toEqual(expected);
  });

  test('a later page never makes a good record poorer', () => {
    const [, granted] = play([
      request({ scopes: ['email', 'drive'] }),
      request({ scopes: [], host: undefined }),
      answer(),
    ]);
    expect(granted).toMatchObject({ clientId: '1', host: 'shop.example', scopes: ['email', 'drive'] });
  });

  test('what the answer names is what was granted', () => {
    const [, granted] = play([request({ scopes: ['email', 'drive'] }), answer({ scopes: ['email'] })]);
    expect(granted?.scopes).toEqual(['email']);
  });

  test('the host of an answer names the app where the request did not', () => {
    const nameless = { host: undefined, redirectHost: undefined };
    expect(play([request(nameless), answer({ host: 'app.example' })])[1]?.host).toBe('app.example');
  });

  test('a page that asks without end keeps four flows', () => {
    const many = Array.from({ length: 20 }, (_, n) => request({ clientId: `${n}` }));
    let flows: readonly Flow[] = [];
    for (const event of many) flows = step(flows, event).flows;
    expect(flows).toHaveLength(4);
  });
});

const event: fc.Arbitrary<Event> = fc.oneof(
  fc
    .tuple(
      fc.record({
        clientId: fc.constantFrom('1', '2', undefined),
        host: fc.constantFrom('a.example', 'b.example', undefined),
        redirectHost: fc.constantFrom('a.example', 'b.example', undefined),
        scopes: fc.subarray(['email', 'drive']),
        silent: fc.boolean(),
        answerHidden: fc.boolean(),
      }),
      fc.constantFrom('main' as const, 'sub' as const),
      fc.nat(90 * MINUTE),
    )
    .map(([change, frame, at]) => request(change, frame, at)),
  fc
    .record({
      at: fc.nat(90 * MINUTE),
      frame: fc.constantFrom('main' as const, 'sub' as const),
      host: fc.constantFrom('a.example', 'b.example', undefined),
      outcome: fc.constantFrom('granted' as const, 'refused' as const),
      denied: fc.boolean(),
    })
    .map(answer),
  fc.constant(opened),
);

describe('in any story', () => {
  test('sleeping between any two events changes nothing', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(play(events, true)).toEqual(play(events));
      }),
    );
  });

  test('also where the app was named in between', () => {
    const events = [request(), request(), opened, request()];
    expect(play(events, true)).toEqual(play(events));
  });

  test('there are never more sure sightings than answers', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const sure = play(events).filter(({ outcome }) => !['asked', 'probable'].includes(outcome));
        expect(sure.length).toBeLessThanOrEqual(events.filter(({ kind }) => kind === 'answer').length);
      }),
    );
  });

  test('frames alone never begin anything', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const inFrames = events
          .filter((one) => one.kind !== 'opened')
          .map((one) => ({ ...one, frame: 'sub' as const }));
        expect(play(inFrames).every(({ outcome }) => outcome === 'refreshed')).toBe(true);
      }),
    );
  });
});
