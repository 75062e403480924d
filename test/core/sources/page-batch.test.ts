// From a page that was read, or picked from, to a batch; and what the person says about whose it is.

import { describe, expect, test } from 'vitest';
import { ofAccount } from '../../../src/core/sources/batch';
import { pageBatch, pickedBatch } from '../../../src/core/sources/page-batch';

const NOW = Date.UTC(2026, 4, 3, 12);
const digest = async (text: string) => text;
const account = { mask: 'j…n@mail.example', mark: 'mark' };
const other = { mask: 'a…a@mail.example', mark: 'other' };
const canva = { name: 'Canva', scopes: ['drive'], state: 'active' } as const;
const page = {
  provider: 'google',
  list: 'apps',
  notUnderstood: [{ where: 'entry 3', why: 'why_no_name' }],
} as const;
const list = { ...page, kind: 'list', complete: 'all', found: [canva] } as const;

describe('a page', () => {
  test('that is a list is a reading of it, with its evidence', async () => {
    const { sightings, readings, notUnderstood } = await pageBatch(list, account, NOW, digest);
    expect(sightings).toMatchObject([{ outcome: 'listed', name: 'Canva', scopes: ['drive'], account }]);
    expect(readings).toMatchObject([
      { list: 'apps', account, complete: 'all', entries: [{ key: 'google:n:canva', standing: 'active' }] },
    ]);
    expect(notUnderstood).toEqual(page.notUnderstood);
  });

  test('without any app is a reading all the same', async () => {
    const { sightings, readings } = await pageBatch({ ...list, found: [] }, 'unknown', NOW, digest);
    expect(sightings).toEqual([]);
    expect(readings).toHaveLength(1);
  });

  test.each([
    ['of one app', { ...page, kind: 'detail', found: canva } as const, 1],
    ['of nothing that reaches anything', { ...page, kind: 'detail' } as const, 0],
  ])('%s is no look at the list: the others are not missing', async (_, detail, count) => {
    const { sightings, readings } = await pageBatch(detail, account, NOW, digest);
    expect(sightings).toHaveLength(count);
    expect(readings).toEqual([]);
  });

  test('and what the person picked is none either', async () => {
    const { sightings, readings } = await pickedBatch('x', [canva, { ...canva, name: 'Otter' }], NOW, digest);
    expect(sightings.map(({ provider, name }) => [provider, name])).toEqual([
      ['x', 'Canva'],
      ['x', 'Otter'],
    ]);
    expect(readings).toEqual([]);
  });
});

describe('the person’s word about whose list it is', () => {
  test('goes to all that has no account yet, under a name of its own', async () => {
    const batch = await pageBatch(list, 'unknown', NOW, digest);
    const said = ofAccount(batch, account);
    expect(said.source).not.toBe(batch.source);
    for (const one of [...said.sightings, ...said.readings])
      expect(one).toMatchObject({ source: said.source, account });
    expect(ofAccount(batch, other).source).not.toBe(said.source);
    expect(ofAccount(batch, account)).toEqual(said);
  });

  test('does not contradict the page', async () => {
    const { sightings, readings } = ofAccount(await pageBatch(list, other, NOW, digest), account);
    for (const one of [...sightings, ...readings]) expect(one.account).toEqual(other);
  });
});
