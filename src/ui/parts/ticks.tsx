// Names with a tick each, of which the person says which are apps.

import { say } from '../sentence';
import { Link } from './button';
import { useFirst } from './first';

interface TicksProps {
  readonly names: readonly string[];
  readonly ticked: readonly string[];
  /** In the order of the names. */
  readonly onTicked: (ticked: readonly string[]) => void;
}

export function Ticks({ names, ticked, onTicked }: TicksProps) {
  const { first, rest } = useFirst(names);
  const isAll = ticked.length === names.length;
  return (
    <>
      <p class="after-rows">
        <Link onClick={() => onTicked(isAll ? [] : names)}>{say(isAll ? 'pick_none' : 'pick_all')}</Link>
      </p>
      <ul class="rows">
        {first.map((name) => (
          <li key={name}>
            <label class="choice pick">
              <input
                type="checkbox"
                checked={ticked.includes(name)}
                onChange={({ currentTarget: { checked } }) =>
                  onTicked(names.filter((one) => (one === name ? checked : ticked.includes(one))))
                }
              />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
