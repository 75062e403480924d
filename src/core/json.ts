// JSON as it stands in parameters: an object read as further parameters, a value read as the text of one.

import type { Params } from './address';

/** A list reads as scopes are written, one after another; what lies deeper is nothing a parameter could be. */
function textOf(value: unknown): string {
  const plain = (Array.isArray(value) ? value : [value]).filter((part) => typeof part !== 'object');
  return plain.map(String).join(' ');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The members of a JSON object, or `undefined` for anything else. */
export function readJsonObject(json: string): Params | undefined {
  const value = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = Object.entries(value).map(([name, member]) => [name, textOf(member)] as const);
  return new Map(members.filter(([, text]) => text !== ''));
}

/** A JSON value; what is no JSON stands for itself, and digits stay as they are, however many. */
export function readJsonValue(text: string): string {
  const value = /^\d+$/.test(text) ? undefined : parse(text);
  return value === undefined ? text : textOf(value);
}
