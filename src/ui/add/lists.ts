// Which providers have a list to open, those of most people first.

import type { Provider } from '../../core/provider';
import { POPULAR } from '../view/popular';

interface Lists {
  readonly popular: readonly Provider[];
  /** By name. */
  readonly others: readonly Provider[];
}

export function listsOf(providers: readonly Provider[]): Lists {
  const withList = providers.filter(({ revoke }) => revoke.list !== undefined);
  const isPopular = ({ id }: Provider) => POPULAR.includes(id);
  return {
    popular: withList.filter(isPopular).sort((a, b) => POPULAR.indexOf(a.id) - POPULAR.indexOf(b.id)),
    others: withList.filter((one) => !isPopular(one)).sort((a, b) => a.name.localeCompare(b.name)),
  };
}
