import { describe, expect, test } from 'vitest';
import { toLookAt } from '../../src/core/checkup';
import { DAY, fresh, MINUTE, sighting } from './fresh';

describe('recording', () => {
  test('a sign-in becomes a row', async () => {
    const { store } = fresh();
    await store.record([sighting({ outcome: 'asked' }), sighting()]);
    expect(await store.grants()).toMatchObject([
      { key: 'google:c:1', host: 'canva.com', certainty: 'sure', isNew: true, scopes: [{ scope: 'email' }] },
    ]);
  });

  test('dated evidence read twice changes nothing', async () => {
    const { store } = fresh();
    const file = [
      sighting({ source: 'file:1' }),
      sighting({ source: 'file:1', clientId: '2', host: 'b.example' }),
    ];
    await store.record(file);
    const before = await store.grants();
    await store.record(file);
    expect(await store.grants()).toEqual(before);
  });

  test('two pages that write at once lose nothing', async () => {
    const { store, another } = fresh();
    const other = another();
    const many = Array.from({ length: 20 }, (_, n) => sighting({ clientId: `${n}`, host: `h${n}.example` }));
    await Promise.all(many.map((one, n) => (n % 2 ? store : other).record([one])));
    expect(await store.grants()).toHaveLength(20);
  });

  test('keys of one host at one provider are one row', async () => {
    const { store } = fresh();
    await store.record([sighting(), sighting({ clientId: '2' }), sighting({ provider: 'facebook' })]);
    expect((await store.grants()).map(({ keys }) => keys.length).sort()).toEqual([1, 2]);
  });

  test('an app that moves to another host takes its old row along', async () => {
    const { store, clock } = fresh();
    await store.record([sighting(), sighting({ clientId: '2' })]);
    clock.now += DAY;
    await store.record([sighting({ host: 'www.canva.com', at: clock.now })]);
    expect((await store.grants()).map(({ host, keys }) => [host, keys])).toEqual([
      ['www.canva.com', ['google:c:1']],
      ['canva.com', ['google:c:2']],
    ]);
  });

  test('what names no app is not kept', async () => {
    const { store } = fresh();
    const { clientId: _, host: __, ...nameless } = sighting();
    await store.record([nameless]);
    expect(await store.size()).toBe(0);
  });
});

describe('questions', () => {
  test('a site and its sub-domains, and no lookalike', async () => {
    const { store } = fresh();
    const hosts = ['canva.com', 'accounts.canva.com', 'evilcanva.com', 'canva.com.evil.example', 'canva.co'];
    await store.record(hosts.map((host, n) => sighting({ clientId: `${n}`, host })));
    const found = (await store.grantsAt('canva.com')).map(({ host }) => host);
    expect(found.sort()).toEqual(['accounts.canva.com', 'canva.com']);
  });

  test('what was only asked is gone after 30 days', async () => {
    const { store, clock } = fresh();
    await store.record([sighting({ outcome: 'asked' })]);
    clock.now += 29 * DAY;
    expect(await store.grants()).toHaveLength(1);
    clock.now += 2 * DAY;
    expect(await store.grants()).toHaveLength(0);
  });

  test('evidence is told newest first', async () => {
    const { store, clock } = fresh();
    await store.record([sighting()]);
    clock.now += 3 * DAY;
    await store.record([sighting({ at: clock.now, outcome: 'silent' })]);
    expect((await store.evidence(['google:c:1'])).map(({ outcome }) => outcome)).toEqual([
      'silent',
      'granted',
    ]);
  });

  test('settings are what was said last', async () => {
    const { store } = fresh();
    await store.decide([{ subject: '', field: 'pace', value: 'yearly' }]);
    const undo = await store.decide([{ subject: '', field: 'pace', value: 'never' }]);
    expect(await store.settings()).toEqual({ pace: 'never' });
    await store.decide(undo);
    expect(await store.settings()).toEqual({ pace: 'yearly' });
  });
});

describe('decisions', () => {
  test('removed, then signed in again', async () => {
    const { store } = fresh();
    await store.record([sighting()]);
    await store.decide([{ subject: 'google:c:1', field: 'removed', value: true }]);
    expect((await store.grants())[0]?.again).toBeUndefined();
    await store.record([sighting()]);
    expect((await store.grants())[0]?.again?.kind).toBe('signed-in');
  });

  test('a clock that was set back hides no sign-in', async () => {
    const { store, clock } = fresh();
    await store.record([sighting()]);
    await store.decide([{ subject: 'google:c:1', field: 'removed', value: true }]);
    clock.now -= 400 * DAY;
    await store.record([sighting({ at: clock.now, outcome: 'silent' })]);
    expect((await store.grants())[0]?.again?.kind).toBe('silent');
  });

  test('joined apps are one row, split again they are two', async () => {
    const { store } = fresh();
    await store.record([sighting(), sighting({ clientId: '2', host: 'b.example' })]);
    const join = ['google:c:1', 'google:c:2'].map(
      (subject) => ({ subject, field: 'app', value: 'google:c:1' }) as const,
    );
    const undo = await store.decide(join);
    expect((await store.grants()).map(({ keys }) => keys)).toEqual([['google:c:1', 'google:c:2']]);
    await store.decide(undo);
    expect(await store.grants()).toHaveLength(2);
  });

  test('an undone file is as if it had never been read; reading it again brings it back', async () => {
    const { store } = fresh();
    await store.record([sighting()]);
    const before = await store.grants();
    const file = [sighting({ source: 'file:1', clientId: '2', host: 'b.example' })];
    await store.record(file);
    await store.decide([{ subject: 'file:1', field: 'undone', value: true }]);
    expect(await store.grants()).toEqual(before);
    await store.record(file);
    expect(await store.grants()).toHaveLength(2);
  });
});

describe('changes', () => {
  test('every page hears of a change, once it can be read', async () => {
    const { store, another } = fresh();
    const other = another();
    const heard = new Promise<number>((resolve) => {
      other.onChange(() => other.size().then(resolve));
    });
    await store.record([sighting()]);
    expect(await heard).toBe(1);
  });

  test('each change counts a generation, and wiping goes on counting', async () => {
    const { store } = fresh();
    await store.record([sighting()]);
    const before = await store.generation();
    await store.wipe();
    expect(await store.generation()).toBeGreaterThan(before);
  });

  test('wiping leaves nothing: no row, no setting, no name of this installation', async () => {
    const { store } = fresh();
    await store.record([sighting()]);
    await store.decide([{ subject: '', field: 'pace', value: 'yearly' }]);
    const source = await store.liveSource();
    await store.wipe();
    expect([await store.grants(), await store.settings(), await store.evidence(['google:c:1'])]).toEqual([
      [],
      {},
      [],
    ]);
    expect(await store.liveSource()).not.toBe(source);
  });
});

test('rebuilding the cache changes nothing', async () => {
  const { store, clock } = fresh();
  await store.record([
    sighting(),
    sighting({ clientId: '2' }),
    sighting({ provider: 'facebook', source: 'file:1' }),
  ]);
  await store.decide([{ subject: 'google:c:1', field: 'note', value: 'mine' }]);
  await store.forget(['google:c:2']);
  clock.now += MINUTE / 2;
  const before = await store.grants();
  await store.rebuild();
  expect(await store.grants()).toEqual(before);
});

describe('what there is to look at', () => {
  test('is found without reading the whole list, and is what the check-up says', async () => {
    const { store, clock } = fresh();
    await store.record([sighting(), sighting({ clientId: '2', host: 'b.example' })]);
    await store.decide([{ subject: 'google:c:1', field: 'seen', value: true }]);
    expect((await store.openGrants()).map(({ key }) => key)).toEqual(['google:c:2']);
    await store.decide([
      { subject: 'google:c:2', field: 'seen', value: true },
      { subject: 'google:c:1', field: 'removed', value: true },
    ]);
    expect(await store.openGrants()).toEqual([]);
    clock.now += DAY;
    await store.record([sighting({ at: clock.now })]);
    const all = toLookAt(await store.grants(), clock.now);
    expect((await store.openGrants()).map(({ key }) => key)).toEqual(all.map(({ grant }) => grant.key));
  });
});
