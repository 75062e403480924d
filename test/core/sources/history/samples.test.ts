import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRows } from './history';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lastVisitTime: number;
}

interface Expected {
  readonly provider: string;
  readonly clientId: string | null;
  readonly site: string;
  readonly scopes: readonly string[];
  readonly rows: readonly string[];
  readonly confidence: string;
}

const sample = (name: string) => JSON.parse(readFileSync(`test/samples/history/${name}.json`, 'utf8'));
const items: readonly Item[] = sample('rows');
const { grants, ignored } = sample('expected') as {
  readonly grants: readonly Expected[];
  readonly ignored: Readonly<Record<string, string>>;
};

const read = (ids: readonly string[]) =>
  readRows(
    items
      .filter(({ id }) => ids.includes(id))
      .map(({ url, title, lastVisitTime }) => ({ url, title, time: lastVisitTime })),
  );

const OUTCOMES = { high: 'granted', medium: 'probable', low: 'asked' } as const;

/** What the sample says of one app, as a sighting. */
const seen = ({ provider, clientId, site, scopes, confidence, rows }: Expected) => ({
  provider,
  ...(clientId !== null && { clientId }),
  host: site.split(' ')[0],
  scopes,
  outcome: OUTCOMES[confidence.split(/[: ]/)[0] as keyof typeof OUTCOMES],
  at: items.find(({ id }) => id === rows.at(-1))?.lastVisitTime,
});

describe('the sample of a history', () => {
  test('is read as it says, whole', () => {
    expect(read(items.map(({ id }) => id))).toEqual(grants.map(seen));
  });

  test.each(grants.map((grant) => [`${grant.provider} at ${grant.site}`, grant] as const))(
    'is read as it says, one at a time: %s',
    (_, grant) => {
      expect(read(grant.rows)).toEqual([seen(grant)]);
    },
  );

  test.each(Object.entries(ignored))('says nothing in row %s: %s', (id) => {
    expect(read([id])).toEqual([]);
  });

  test('names every row once', () => {
    const named = [...grants.flatMap(({ rows }) => rows), ...Object.keys(ignored)];
    expect(named.sort()).toEqual(items.map(({ id }) => id).sort());
  });
});
