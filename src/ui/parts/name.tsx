// Names, hosts, masks and lists of them. Each stands in a `<bdi>`, because a Latin name in an Arabic sentence, or the
// other way round, would otherwise turn its neighbours round.

import type { ComponentChild } from 'preact';
import { text } from '../sentence';
import { listParts } from '../words';

export const Name = ({ children }: { readonly children: string }) => <bdi class="name">{children}</bdi>;

export const Strong = ({ children }: { readonly children: string }) => (
  <strong>
    <bdi>{children}</bdi>
  </strong>
);

/** A masked account. It never breaks over a line, and is spoken as "j to n at gmail.com". */
export const Mask = ({ children }: { readonly children: string }) => (
  <>
    <bdi class="mask" aria-hidden="true">
      {children}
    </bdi>
    <span class="hidden-text">{spoken(children)}</span>
  </>
);

function spoken(mask: string): string {
  const [, from, to, host] = /^(.*)…(.*)@(.*)$/.exec(mask) ?? [];
  return from === undefined || to === undefined || host === undefined
    ? mask
    : text('mask_spoken', from, to, host);
}

/** `Google, Facebook and Apple`, each in its own `<bdi>`. */
export const Names = ({ children }: { readonly children: readonly string[] }) => (
  <>
    {listParts(children).map(
      ({ type, value }): ComponentChild => (type === 'element' ? <Name>{value}</Name> : value),
    )}
  </>
);
