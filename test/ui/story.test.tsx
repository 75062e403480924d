// @vitest-environment happy-dom
// What stands on the page of the story and in the fold of the card: both sides, every company, nothing loud.

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Grant } from '../../src/core/model';
import { ROWS, STORY } from '../../src/core/reported/rows';
import { Reported } from '../../src/ui/reported';
import { Story } from '../../src/ui/story';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

vi.mock('../../src/platform/i18n', () => ({
  language: () => 'en-GB',
  getMessage: (key: string, parts: readonly string[] = []) => {
    const { message, placeholders }: Message = (messages as Record<string, Message>)[key] ?? { message: '' };
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders?.[name.toLowerCase()]?.content ?? '$9';
      return parts[Number(content.slice(1)) - 1] ?? '';
    });
  },
}));

let page: HTMLElement;
const show = async (what: ComponentChild): Promise<void> => {
  await act(() => render(what, page));
};
const all = <E extends Element = HTMLElement>(selector: string): E[] => [
  ...page.querySelectorAll<E>(selector),
];
const words = (): string => (page.textContent ?? '').replaceAll(/\s+/g, ' ');

beforeEach(() => {
  page = document.createElement('div');
});

/** The links of both surfaces: what they lead to stands in a table, and they tell nobody where they were. */
const expectQuietLinks = () => {
  const links = all<HTMLAnchorElement>('a[href^="http"]');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.href).toMatch(/^https:\/\//);
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  }
};

describe('the page of the story', () => {
  beforeEach(() => show(<Story opened={undefined} />));

  const companies = () => all('.company').map(({ id }) => id);
  const search = async (query: string) => {
    const [input] = all<HTMLInputElement>('input');
    if (!input) throw new Error('no field to search in');
    await act(() => {
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  test('tells it in the words that were agreed on', () => {
    expect(words()).toContain(
      'In December 2018 the New York Times reported that Facebook had given more than 150 companies special access to people’s data.',
    );
    expect(words()).toContain(
      'said this was with their permission, and conceded that some interfaces stayed open too long.',
    );
    expect(words()).toContain('Netflix says it never read any; Spotify says it has no evidence that it did.');
  });

  test('sets what was reported and what was answered side by side', () => {
    const sides = all('.sides > *').map((side) => side.querySelector('h3')?.textContent);
    expect(sides).toEqual(['What was reported', 'What was answered']);
    for (const side of all('.sides > *')) expect(side.querySelectorAll('dd').length).toBeGreaterThan(0);
  });

  test('keeps the three programmes apart, each with both sides, its companies and its end', () => {
    const programmes = all('article');
    expect(programmes.map((one) => one.querySelector('h3')?.textContent)).toEqual([
      'Messaging integration',
      'Instant personalization',
      'Integration partnerships',
    ]);
    for (const one of programmes) {
      expect(one.textContent).toMatch(/The New York Times.+Reported that.+Facebook.+Said/s);
      expect(one.textContent).toMatch(/by the account of Facebook/);
    }
    expect(programmes[0]?.textContent).not.toContain('Yelp');
    expect(programmes[1]?.textContent).toContain('Yelp');
    expect(programmes[2]?.textContent).not.toContain('Spotify');
  });

  test('has every company of the story, closed', () => {
    expect(companies().sort()).toEqual(STORY.map(({ id }) => id).sort());
    expect(all<HTMLDetailsElement>('details').some(({ open }) => open)).toBe(false);
  });

  test('opens the company one came for', async () => {
    await show(null);
    await show(<Story opened="yelp" />);
    expect(
      all<HTMLDetailsElement>('details')
        .filter(({ open }) => open)
        .map(({ id }) => id),
    ).toEqual(['yelp']);
  });

  test.each([
    ['yel', ['yelp']],
    [' YELP ', ['yelp']],
    ['bing.com', ['microsoft-bing']],
    ['microsoft', ['microsoft-bing', 'microsoft']],
    ['messaging', ['spotify', 'netflix', 'royal-bank-of-canada', 'dropbox']],
    ['unroll', []],
  ])('finds %j', async (query, ids) => {
    await search(query);
    expect(companies()).toEqual(ids);
    const found = all('[role="status"]').map(({ textContent }) => textContent);
    expect(found).toEqual([
      ids.length === 0
        ? 'No company of that name is in the story.'
        : `${ids.length} ${ids.length === 1 ? 'company' : 'companies'}`,
    ]);
  });

  test('says what is not known, when it was checked and where to say that it is wrong', () => {
    expect(words()).toContain('Whether any partner read a private message. Nobody has shown that one did.');
    expect(words()).toContain('Checked on 21 November 2026.');
    expect(words()).toContain('Is something wrong here?');
  });

  test('leads to its sources and nowhere else', expectQuietLinks);

  test('shows no sentence that is missing', () => {
    for (const node of all('p, dd, dt, h1, h2, h3, li'))
      expect(node.textContent?.trim(), node.outerHTML).not.toBe('');
  });
});

describe('the fold in the card', () => {
  const grant = (provider: string, host: string | undefined, first = '2026-06-03'): Grant => ({
    key: `${provider}:h:${host}`,
    keys: [`${provider}:h:${host}`],
    provider,
    certainty: 'sure',
    clientIds: [],
    ...(host !== undefined && { host }),
    firstDay: Date.parse(first) / 86_400_000,
    lastAt: 0,
    scopes: [],
    grew: [],
    accounts: [],
    isNew: false,
  });

  test('is not there for an app nothing was reported of', async () => {
    await show(
      <Reported
        grants={[
          grant('facebook', 'evil-spotify.com'),
          grant('facebook', 'spotify.com.evil.example'),
          grant('facebook', undefined),
        ]}
      />,
    );
    expect(page.childElementCount).toBe(0);
  });

  test('is closed, with its number and no alarm', async () => {
    await show(<Reported grants={[grant('google', 'accounts.spotify.com')]} />);
    expect(all<HTMLDetailsElement>('details').map(({ open }) => open)).toEqual([false]);
    expect(all('summary')[0]?.textContent).toBe('What was reported (1)');
    expect(all('.notice, .error, .danger, [role="alert"], img')).toEqual([]);
  });

  test('tells of Spotify what was reported, each answer, what is not known and whether it is over', async () => {
    await show(<Reported grants={[grant('google', 'accounts.spotify.com')]} />);
    expect(words()).toMatch(
      /Reported in 2018, about Facebook sign-in.*Over since about 2016, by the account of Facebook\..*The New York Times, 18 December 2018.*Reported that deals let.*Spotify, 18 December 2018.*no evidence.*Facebook, 18 December 2018.*only after they signed in.*Not known.*Nobody has shown that one was\..*Sources.*Checked on 21 November 2026\./s,
    );
  });

  test.each([
    ['google', '2026-06-03', 'Spotify is in your list with Google. This is not about that sign-in.'],
    [
      'facebook',
      '2014-05-03',
      'Spotify is in your list with Facebook, first seen on 3 May 2014, before this was over.',
    ],
    [
      'facebook',
      '2026-06-03',
      'Spotify is in your list with Facebook, first seen on 3 June 2026, after this was over. Anything earlier is not known here.',
    ],
  ])('says whether it concerns a sign-in with %s, first seen %s', async (provider, first, line) => {
    await show(<Reported grants={[grant(provider, 'open.spotify.com', first)]} />);
    expect(all('strong').map(({ textContent }) => textContent)).toEqual([line]);
  });

  test('says so once for each provider, in one entry', async () => {
    await show(
      <Reported grants={[grant('google', 'www.spotify.com'), grant('facebook', 'accounts.spotify.com')]} />,
    );
    expect(all('article')).toHaveLength(1);
    expect(all('strong')).toHaveLength(2);
  });

  test('says that no statement was found where none was', async () => {
    await show(<Reported grants={[grant('facebook', 'www.yelp.com')]} />);
    expect(words()).toContain('No statement by Yelp was found.');
  });

  test.each(ROWS.filter(({ domains }) => domains.length > 0).map((row) => [row.id, row] as const))(
    'is whole for %s',
    async (_, row) => {
      await show(<Reported grants={[grant(row.about[0] ?? '', row.domains[0])]} />);
      expect(all('article')).toHaveLength(1);
      expect(all('dd').length).toBeGreaterThanOrEqual(3);
      expect(all('a[href^="story.html"]')).toHaveLength(STORY.some(({ id }) => id === row.id) ? 1 : 0);
      for (const node of all('p, dd, dt, h3, li'))
        expect(node.textContent?.trim(), node.outerHTML).not.toBe('');
      expectQuietLinks();
    },
  );
});
