import { describe, expect, test } from 'vitest';
import { dump } from './dump';
import { DAY, fresh, MINUTE, sighting } from './fresh';

const CANVA = 'google:c:1';

describe('forgetting', () => {
  test('hides at once and can be taken back within the minute', async () => {
    const { store } = fresh();
    await store.record([sighting()]);
    await store.decide([{ subject: CANVA, field: 'note', value: 'mine' }]);
    const before = await store.grants();
    const undo = await store.forget([CANVA]);
    expect(await store.grants()).toEqual([]);
    expect(await store.evidence([CANVA])).toEqual([]);
    await store.eraseForgotten();
    await store.decide(undo);
    expect(await store.grants()).toEqual(before);
  });

  test('after the minute nothing that names the app is left', async () => {
    const { store, clock, name } = fresh();
    await store.record([sighting({ name: 'Canva' }), sighting({ clientId: '2', host: 'other.example' })]);
    const reading = {
      source: 'list:1',
      provider: 'google',
      list: 'connections',
      account: 'unknown',
      at: clock.now,
      complete: 'all',
      entries: [{ key: CANVA, name: 'Canva', standing: 'active' }],
    } as const;
    await store.add({ source: 'list:1', sightings: [], readings: [reading], notUnderstood: [] });
    await store.decide([{ subject: CANVA, field: 'note', value: 'secret plan' }]);
    await store.forget([CANVA]);
    clock.now += MINUTE + 1;
    await store.eraseForgotten();
    const left = await dump(name);
    for (const trace of ['canva', 'Canva', 'secret plan', CANVA]) expect(left).not.toContain(trace);
    expect(left).toContain('other.example');
  });

  test('older evidence from a file does not bring it back, newer does', async () => {
    const { store, clock } = fresh();
    await store.record([sighting()]);
    await store.forget([CANVA]);
    clock.now += MINUTE + 1;
    await store.eraseForgotten();
    await store.record([sighting({ source: 'file:1', at: clock.now - 100 * DAY })]);
    expect(await store.grants()).toEqual([]);
    await store.record([sighting({ source: 'file:1', at: clock.now + DAY })]);
    expect(await store.grants()).toHaveLength(1);
  });

  test('a note about what was forgotten does not come back with a new sign-in', async () => {
    const { store, clock } = fresh();
    await store.record([sighting()]);
    await store.decide([{ subject: CANVA, field: 'note', value: 'old' }]);
    await store.forget([CANVA]);
    clock.now += MINUTE + 1;
    await store.record([sighting({ at: clock.now })]);
    expect((await store.grants())[0]?.note).toBeUndefined();
  });

  test('evidence from after this clock is covered too, and the next sign-in still shows', async () => {
    const { store, clock } = fresh();
    await store.record([sighting({ source: 'file:1', at: clock.now + 10 * DAY })]);
    await store.forget([CANVA]);
    expect(await store.grants()).toEqual([]);
    await store.record([sighting()]);
    expect(await store.grants()).toHaveLength(1);
  });

  test('the last hour goes without a trace, what was there before stays', async () => {
    const { store, clock, name } = fresh();
    await store.record([sighting({ clientId: '2', host: 'old.example', at: clock.now - 3 * DAY })]);
    clock.now += 1;
    const start = clock.now - 1;
    await store.record([sighting({ at: clock.now + MINUTE })]);
    await store.forgetSince(start + MINUTE / 2);
    clock.now += 2 * MINUTE;
    await store.eraseForgotten();
    expect((await store.grants()).map(({ host }) => host)).toEqual(['old.example']);
    expect(await dump(name)).not.toContain('canva.com');
  });
});
