// One way of adding: its heading, what it is good for, and what it is done with.

import type { ComponentChildren } from 'preact';

interface WayProps {
  readonly id: string;
  readonly title: string;
  readonly what: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Way = ({ id, title, what, children }: WayProps) => (
  <section class="way stack" aria-labelledby={id}>
    <h2 id={id} class="title">
      {title}
    </h2>
    <p class="second">{what}</p>
    {children}
  </section>
);
