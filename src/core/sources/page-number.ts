// Which page of a list this is, where its pages are numbered and the last one is always among the links, as GitHub's are.

import type { Page } from '../model';
import type { Outline } from './outline';
import { linkOf, partsOf, wordsIn } from './outline-walk';

/** `undefined` where there is one page only, or where no link is called by the number it leads to. */
export function pageOf({ address, items }: Outline): Page | undefined {
  if (address === '') return undefined;
  const here = new URL(address);
  const numbered = partsOf(items, ({ tag }) => tag === 'a').flatMap(({ item, inside }) => {
    const link = linkOf(item);
    const number = link?.host === here.host && link.pathname === here.pathname ? numberIn(link) : undefined;
    return number !== undefined && wordsIn(inside) === String(number) ? [number] : [];
  });
  if (numbered.length === 0) return undefined;
  const number = numberIn(here) ?? 1;
  return { number, of: Math.max(number, ...numbered) };
}

function numberIn({ searchParams }: URL): number | undefined {
  const page = searchParams.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : undefined;
}
