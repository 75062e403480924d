// The first letter of an app's name. No logos: they are other people's marks, and would have to be fetched.

import { letterOf } from '../view/title';

export const Tile = ({ title }: { readonly title: string }) => (
  <span class="tile" aria-hidden="true">
    {letterOf(title)}
  </span>
);
