// Search: apps whose words contain every word that was typed, whatever its case or accents. Those whose name has them
// come first.

import type { App } from './apps';

export function found(apps: readonly App[], query: string): App[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const has = (texts: readonly string[]) => {
    const all = fold(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
  return apps
    .filter((app) => has(wordsOf(app)))
    .sort((a, b) => Number(has(namesOf(b))) - Number(has(namesOf(a))));
}

const namesOf = ({ title, site }: App): string[] => [title, site ?? ''];

const wordsOf = ({ title, site, at }: App): string[] => [
  title,
  site ?? '',
  ...at.flatMap(({ grant, provider, reach }) => [
    provider.name,
    grant.host ?? '',
    grant.name ?? '',
    grant.nickname ?? '',
    grant.note ?? '',
    ...grant.accounts.map(({ mask }) => mask),
    ...reach.lines.map(({ clause }) => clause),
  ]),
];

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
