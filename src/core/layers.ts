// The layers of one address: the page on top, and what its continuation parameters hold, up to three levels deep.

import type { Address, Params } from './address';
import { globMatches } from './match';
import { readBracketed, readNested } from './nested';
import type { Endpoint } from './provider';

/** What an endpoint says about reading its parameters. */
export type Shape = Pick<Endpoint, 'nested' | 'when' | 'answerHidden' | 'firstParty' | 'scopes'>;

/** The parameters of one address or nested object. */
export interface Layer {
  readonly params: Params;
  readonly shape: Shape;
}

/** Says of a nested address whether it belongs to the same server's sign-in, and how it is read. */
export type Find = (address: Address) => Shape | undefined;

const deepest = 3;

/** RFC 9101: everything may be inside this one. */
const requestObject = 'request';

/** All layers, outermost first. `base`: the address that relative paths in `layer` are resolved against. */
export function layersOf(layer: Layer, base: string, find: Find, depth = deepest): readonly Layer[] {
  if (depth === 0) return [layer];
  const inside = [...(layer.shape.nested ?? []), requestObject].flatMap((name): readonly Layer[] => {
    if (name.endsWith('[]')) return [{ params: readBracketed(layer.params, name.slice(0, -2)), shape: {} }];
    const nested = readNested(layer.params.get(name) ?? '', base);
    const shape = nested?.url ? find(nested) : layer.shape;
    if (!nested || !shape) return [];
    return layersOf({ params: nested.params, shape }, nested.url?.href ?? base, find, depth - 1);
  });
  return [layer, ...inside];
}

/** The values of these parameters, best name first and outermost layer first. */
export function* valuesOf(layers: readonly Layer[], names: readonly string[]): Generator<string> {
  for (const name of names) {
    for (const { params } of layers) {
      const value = params.get(name);
      if (value !== undefined) yield value;
    }
  }
}

/** Whether the parameters hold `name`, or `name=value` with `*` for any run. */
export function holds(params: Params, condition: string): boolean {
  const equals = condition.indexOf('=');
  if (equals < 0) return params.has(condition);
  const value = params.get(condition.slice(0, equals));
  return value !== undefined && globMatches(condition.slice(equals + 1), value);
}
