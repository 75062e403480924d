// Which rows stand beside an app: by the company's own domain and by nothing that only looks like it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concerns, type Relation } from '../../src/core/reported/concerns';
import { lastDayOf, type PartialDate } from '../../src/core/reported/partial-date';
import type { Ending, Row } from '../../src/core/reported/row';
import { ROWS } from '../../src/core/reported/rows';
import { siteOf } from '../../src/ui/view/site';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const grant = (provider = 'facebook', first = '2026-01-01') => ({ provider, firstDay: day(first) });
const beside = (host: string): string[] => concerns(ROWS, grant(), siteOf(host)).map(({ row }) => row.id);

describe('a row stands beside', () => {
  test.each([
    ['spotify.com', ['spotify']],
    ['accounts.spotify.com', ['spotify']],
    ['www.netflix.com', ['netflix']],
    ['www.bing.com', ['microsoft-bing']],
    ['login.live.com', ['microsoft']],
    ['account.microsoft.com', ['microsoft']],
    ['appleid.apple.com', ['apple']],
    ['www.amazon.com', ['amazon']],
    ['login.yahoo.com', ['yahoo']],
    ['www.rottentomatoes.com', ['rotten-tomatoes']],
    ['m.yelp.com', ['yelp']],
    ['unroll.me', ['unroll-me']],
  ])('%s: %j', (host, ids) => {
    expect(beside(host)).toEqual(ids);
  });

  test.each([
    'evil-spotify.com',
    'spotify.com.evil.example',
    'notspotify.com',
    'spotify.community',
    'spotify.de',
    'spotify.github.io',
    'yelp.com.au',
    'apple.com.co',
    'amazon.com.br',
    'amazon.com.s3.amazonaws.com',
    'bing.com.herokuapp.com',
    'facebook.com',
    'www.facebook.com',
    'localhost',
    '192.168.0.1',
    'com',
  ])('not %s', (host) => {
    expect(beside(host)).toEqual([]);
  });

  test('not an app whose host is not known', () => {
    expect(concerns(ROWS, grant(), undefined)).toEqual([]);
  });

  test('at any provider alike', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS.flatMap(({ domains }) => domains)),
        fc.string(),
        (site, provider) => {
          expect(concerns(ROWS, grant(provider), site)).toHaveLength(1);
        },
      ),
    );
  });

  test('never anything that a domain is only a part of', () => {
    const domain = fc.constantFrom(...ROWS.flatMap(({ domains }) => domains));
    const more = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
    fc.assert(
      fc.property(domain, more, (site, extra) => {
        for (const other of [extra + site, site + extra, site.slice(1), site.slice(0, -1)]) {
          const found = concerns(ROWS, grant(), other).flatMap(({ row }) => row.domains);
          expect(found.length === 0 || found.includes(other)).toBe(true);
        }
      }),
    );
  });
});

describe('does it concern this sign-in?', () => {
  const ended = (on: PartialDate, is: Ending['is']): Ending => ({
    by: 'Facebook',
    on,
    source: 'variety',
    is,
  });
  const row = (...endings: Ending[]): Row => ({
    id: 'any',
    company: 'Any',
    domains: ['any.example'],
    programme: 'messaging',
    about: ['facebook', 'google'],
    claim: { by: 'A paper', on: '2018', source: 'variety' },
    answers: [{ by: 'Facebook', on: '2018', source: 'variety' }],
    endings,
    checked: '2026-11-21',
  });

  const over2016 = [ended('2016', 'about')];
  test.each<[string, string, string, readonly Ending[], Relation]>([
    ['another provider, before', 'apple', '2015-01-01', over2016, 'other-provider'],
    ['another provider, after', 'apple', '2026-01-01', over2016, 'other-provider'],
    ['another provider, end unknown', 'apple', '2026-01-01', [], 'other-provider'],
    ['long before the end', 'facebook', '2014-05-03', over2016, 'before-end'],
    ['on the last day it can mean', 'facebook', '2016-12-31', over2016, 'before-end'],
    ['on the day after', 'facebook', '2017-01-01', over2016, 'after-end'],
    ['the second provider it is about', 'google', '2026-01-01', over2016, 'after-end'],
    ['exact day, that day', 'facebook', '2019-07-24', [ended('2019-07-24', 'over')], 'before-end'],
    ['exact day, the next', 'facebook', '2019-07-25', [ended('2019-07-24', 'over')], 'after-end'],
    ['no account of an end', 'facebook', '2012-01-01', [], 'end-unknown'],
    ['still open', 'facebook', '2012-01-01', [ended('2018-12', 'open')], 'end-unknown'],
    [
      'over, but open later by another',
      'facebook',
      '2012-01-01',
      [ended('2014', 'over'), ended('2017', 'open')],
      'end-unknown',
    ],
    [
      'open, but over later by another',
      'facebook',
      '2018-01-01',
      [ended('2017', 'open'), ended('2018', 'over')],
      'before-end',
    ],
    [
      'two ends: the later one counts',
      'facebook',
      '2015-06-01',
      [ended('2014', 'over'), ended('2015', 'over')],
      'before-end',
    ],
  ])('%s', (_, provider, first, endings, relation) => {
    expect(concerns([row(...endings)], grant(provider, first), 'any.example')).toEqual([
      { row: row(...endings), relation },
    ]);
  });

  test.each<[PartialDate, string]>([
    ['2016', '2016-12-31'],
    ['2018-12', '2018-12-31'],
    ['2016-02', '2016-02-29'],
    ['2015-02', '2015-02-28'],
    ['2018-12-18', '2018-12-18'],
  ])('%s lasts until %s', (date, last) => {
    expect(lastDayOf(date)).toBe(day(last));
  });
});
