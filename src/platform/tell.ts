// What a content script may say to the worker. It carries no address and no secret: an answer of some kind left for a
// host, or which site opened the sign-in. Content scripts load this instead of the polyfill: it is all they need.

/** An answer left the provider's page for `host`, by script, link, form or meta refresh. */
export interface Left {
  readonly kind: 'left';
  readonly host?: string;
  readonly outcome: 'granted' | 'refused';
  readonly denied?: boolean;
  /** Scopes the answer names as granted. */
  readonly scopes?: readonly string[];
}

/** The provider's page was opened from a page of `by`. */
export interface Opened {
  readonly kind: 'opened';
  readonly by: string;
}

export type Told = Left | Opened;

interface Runtime {
  sendMessage(message: Told): Promise<unknown> | undefined;
}

/** Sends one message. A worker that is being replaced does not hear it; there is nobody to tell that to. */
export function tell(message: Told): void {
  const api = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  (api.browser ?? api.chrome)?.runtime.sendMessage(message)?.catch(() => undefined);
}

/** Checks what arrived: a message can come from any content script, and only this shape is believed. */
export function readTold(message: unknown): Told | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const told = message as Partial<Record<string, unknown>>;
  if (told.kind === 'opened' && isHost(told.by)) return { kind: 'opened', by: told.by };
  if (told.kind !== 'left') return undefined;
  const { host, outcome, denied, scopes } = told;
  if (outcome !== 'granted' && outcome !== 'refused') return undefined;
  return {
    kind: 'left',
    outcome,
    ...(isHost(host) ? { host } : {}),
    ...(denied === true ? { denied } : {}),
    ...(isScopes(scopes) ? { scopes } : {}),
  };
}

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 253 && /^[a-z0-9.[\]:_-]+$/.test(value);

const isScopes = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= 200 &&
  value.every((one) => typeof one === 'string' && one.length <= 512);
