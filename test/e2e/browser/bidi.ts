// A WebDriver BiDi connection to Firefox (W3C WebDriver BiDi, WebSocket, JSON): commands in, events out.

import WebSocket from 'ws';

export interface Bidi {
  send<T = Record<string, unknown>>(
    method: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<T>;
  /** Evaluates in a browsing context; values travel as JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  /** Calls back with the parameters of each event of that name, once subscribed to. */
  on(method: string, listener: (parameters: never) => void): void;
  close(): void;
}

interface Reply {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Every command is answered within milliseconds, or never; but the first one, when Firefox has started. */
const PATIENCE_MS = 20_000;
const START_MS = 120_000;

export async function connectBidi(port: number): Promise<Bidi> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: Error): void }>();
  const listeners = new Map<string, (parameters: never) => void>();
  let last = 0;

  socket.on('message', (data) => {
    const reply: Reply = JSON.parse(String(data));
    if (reply.id === undefined) return listeners.get(reply.method ?? '')?.(reply.params as never);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === 'error') asked?.reject(new Error(`${reply.error}: ${reply.message}`));
    else asked?.resolve(reply.result as never);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
  });

  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
      setTimeout(
        () => {
          if (waiting.delete(id))
            reject(new Error(`no answer from Firefox: ${method} ${JSON.stringify(params)}`));
        },
        method === 'session.new' ? START_MS : PATIENCE_MS,
      ).unref();
    });

  return {
    send,
    evaluate: async (context, expression) => {
      const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    on: (method, listener) => {
      listeners.set(method, listener);
    },
    close: () => socket.close(),
  };
}
