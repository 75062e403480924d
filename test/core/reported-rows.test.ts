// What may ship of *What was reported*, and in which words. A wrong row stands beside a company's name.

import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import {
  companyAnswered,
  type Row,
  type Statement,
  sentences,
  type Telling,
} from '../../src/core/reported/row';
import { HELD, ROWS, STORY } from '../../src/core/reported/rows';
import { SOURCES, type Source } from '../../src/core/reported/sources';
import { programmes, story } from '../../src/core/reported/story';

const locale: Readonly<Record<string, { readonly message: string }>> = messages;
const sources: Readonly<Record<string, Source>> = SOURCES;
const tellings: readonly Telling[] = [story, ...programmes, ...ROWS];
const said = ({ claim, answers, ...more }: Telling & Partial<Row>): Statement[] => [
  claim,
  ...answers,
  ...(more.endings ?? []),
];
const sentence = (key: string): string => locale[key]?.message ?? '';
const words = (...texts: string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;
const named = <T extends { readonly id: string }>(list: readonly T[]) =>
  list.map((item) => [item.id, item] as const);

/** Everything a person reads about this, claims and answers of the page included. */
const allSentences = Object.entries(locale).filter(([key]) => /^(reported|story)_/.test(key));

describe('each telling', () => {
  test.each(named(tellings))(
    '%s has a whole sentence for what was reported and for each answer',
    (_, telling) => {
      const { claim, answers } = sentences(telling);
      for (const key of [claim, ...answers]) expect(sentence(key), key).toMatch(/^[A-Z].+\.$/);
    },
  );

  test.each(named(tellings))('%s only says who reported, said, alleged or denied', (_, telling) => {
    const { claim, answers } = sentences(telling);
    expect(sentence(claim)).toMatch(/^(Reported|Alleged|Said) /);
    for (const key of answers) expect(sentence(key), key).toMatch(/^(Said|Denied) /);
  });

  test.each(named(tellings))('%s needs at most 60 words a side', (_, telling) => {
    const { claim, answers } = sentences(telling);
    expect(words(sentence(claim))).toBeLessThanOrEqual(60);
    expect(words(...answers.map(sentence))).toBeLessThanOrEqual(60);
  });

  test.each(named(tellings))(
    '%s has a source of its own for each statement, none older than what it tells',
    (_, telling) => {
      for (const { by, on, source } of said(telling)) {
        expect(by).not.toBe('');
        expect(sources[source], source).toBeDefined();
        expect(on.slice(0, 4) <= (sources[source]?.date ?? ''), `${by} ${on}`).toBe(true);
      }
    },
  );
});

describe('each row', () => {
  test.each(named(ROWS))('%s says what is not known and when it was checked', (_, row) => {
    expect(sentence(sentences(row).unknown)).toMatch(/^[A-Z].+\.$/);
    expect(row.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(row.checked >= '2026-11-21').toBe(true);
  });

  test.each(named(ROWS))(
    '%s is found by registrable domains only, each of them another row’s of none',
    (_, row) => {
      for (const domain of row.domains) {
        expect(domain).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
        expect(
          ROWS.filter(({ domains }) => domains.includes(domain)),
          domain,
        ).toEqual([row]);
      }
    },
  );

  test('has an id of its own, and so sentences of its own', () => {
    expect(new Set(tellings.map(({ id }) => id)).size).toBe(tellings.length);
  });

  test('about Facebook never repeats how many companies there were', () => {
    for (const row of ROWS) {
      const { claim, answers, unknown } = sentences(row);
      for (const key of [claim, ...answers, unknown])
        expect(sentence(key), key).not.toMatch(/150|companies in all/);
    }
  });
});

describe('the words', () => {
  test.each(allSentences)('%s adds no guilt', (_, { message }) => {
    expect(message).not.toMatch(
      /\b(admit|admits|admitted|leak|leaked|s[eo]ll|sold|sp(y|ies|ied)|caught|stole|stolen)\b/i,
    );
    expect(message).not.toMatch(
      /\b(grant|ledger|sighting|drift|weight|power|revoke|confirmed gone|risk|danger)\b/i,
    );
    expect(message).not.toMatch(/87 million|share price|stock|!/i);
  });

  test('belong to a telling or to the screen, and no sentence of a telling is left over', () => {
    const used = new Set(
      tellings.flatMap((telling) => {
        const { claim, answers, unknown } = sentences(telling);
        return [claim, ...answers, unknown];
      }),
    );
    const told = allSentences.map(([key]) => key).filter((key) => /_(claim|answer_\d|unknown)$/.test(key));
    expect(
      told.filter(
        (key) =>
          !used.has(key) &&
          key !== 'reported_unknown' &&
          key !== 'story_unknown' &&
          key !== 'reported_over_unknown' &&
          key !== 'reported_relation_end_unknown',
      ),
    ).toEqual([]);
  });
});

describe('sources', () => {
  test.each(Object.entries(sources))(
    '%s names its publisher, title, date and an https address',
    (_, source) => {
      expect(source.publisher).not.toBe('');
      expect(source.title).not.toBe('');
      expect(source.date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
      expect(new URL(source.url).protocol).toBe('https:');
      expect(new URL(source.url).search).toBe('');
    },
  );

  test('are all used', () => {
    const used = new Set(tellings.flatMap(said).map(({ source }) => source as string));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('what ships', () => {
  test('holds every company the two newspaper reports name, each at its programme', () => {
    const programmeOf = (company: string) => STORY.find((row) => row.company === company)?.programme;
    expect(
      Object.fromEntries(
        [
          'Spotify',
          'Netflix',
          'Microsoft Bing',
          'Rotten Tomatoes',
          'Yelp',
          'Apple',
          'Amazon',
          'Yahoo',
          'Microsoft',
          'Cambridge Analytica',
        ].map((company) => [company, programmeOf(company)]),
      ),
    ).toEqual({
      Spotify: 'messaging',
      Netflix: 'messaging',
      'Microsoft Bing': 'instant-personalization',
      'Rotten Tomatoes': 'instant-personalization',
      Yelp: 'instant-personalization',
      Apple: 'integration',
      Amazon: 'integration',
      Yahoo: 'integration',
      Microsoft: 'integration',
      'Cambridge Analytica': 'public-app',
    });
  });

  test('holds no row that is held, and each held row says why', () => {
    expect(Object.keys(HELD).sort()).toEqual([
      'facebook-90-day-lapse',
      'heroku-travis-github',
      'new-york-times',
      'return-path',
    ]);
    for (const [id, reason] of Object.entries(HELD)) {
      expect(tellings.map((telling) => telling.id)).not.toContain(id);
      expect(reason).toMatch(/^[A-Z].+\.$/);
      expect(
        Object.keys(locale).filter((key) => key.startsWith(`reported_${id.replaceAll('-', '_')}_`)),
      ).toEqual([]);
    }
  });

  test('matches no domain of a held row', () => {
    const shipped = ROWS.flatMap(({ domains }) => domains);
    for (const domain of ['heroku.com', 'travis-ci.com', 'returnpath.com', 'nytimes.com', 'facebook.com']) {
      expect(shipped).not.toContain(domain);
    }
  });

  test('leaves out the domains nobody could check', () => {
    const shipped = ROWS.flatMap(({ domains }) => domains);
    for (const domain of ['unrollme.com', 'edison.tech', 'cleanfox.io', 'context.ai', 'drift.com']) {
      expect(shipped).not.toContain(domain);
    }
  });

  test('tells of those companies that no statement of theirs was found', () => {
    const silent = (rows: readonly Row[]) => rows.filter((row) => !companyAnswered(row)).map(({ id }) => id);
    expect(silent(ROWS)).toEqual([
      'dropbox',
      'yelp',
      'pandora',
      'scribd',
      'tripadvisor',
      'sony',
      'airbnb',
      'lyft',
      'badoo',
    ]);
  });

  test('keeps the three programmes apart', () => {
    for (const { id, rows } of programmes)
      expect(rows.filter(({ programme }) => programme !== id)).toEqual([]);
    expect(programmes.map(({ id }) => id)).toEqual(['messaging', 'instant-personalization', 'integration']);
  });
});
