// What is said on the consoles of Chromium: by every page, worker and content script, from their first word.

import type { Browser, CDPSession, Target } from 'puppeteer-core';

export interface Consoles {
  readonly printed: readonly string[];
  /** Uncaught exceptions and errors of the extension's own code. */
  readonly errors: readonly string[];
  /** Stops listening to one; a worker lives as long as somebody listens. */
  leave(target: Target): Promise<void>;
}

export function listenTo(chromium: Browser, extension: string): Consoles {
  const sessions = new WeakMap<Target, CDPSession>();
  const printed: string[] = [];
  const errors: string[] = [];

  const listen = async (target: Target): Promise<void> => {
    if (sessions.has(target)) return;
    const session = await target.createCDPSession();
    sessions.set(target, session);
    const isOwn = (from = ''): boolean => target.url().startsWith(extension) || from.startsWith(extension);
    const say = (text: string, isError: boolean): void => {
      printed.push(text);
      if (isError) errors.push(text);
    };
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const text = args.map(({ value, description }) => String(value ?? description)).join(' ');
      say(text, type === 'error' && isOwn(stackTrace?.callFrames[0]?.url));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) => {
      say(`${text} ${exception?.description ?? ''}`, isOwn(url ?? stackTrace?.callFrames[0]?.url));
    });
    session.on('Log.entryAdded', ({ entry: { level, text, url } }) =>
      say(text, level === 'error' && isOwn(url)),
    );
    await session.send('Log.enable');
    await session.send('Runtime.enable');
  };
  // A target may be gone before it is listened to; there is nothing to hear then.
  const heed = (target: Target): void => {
    listen(target).catch(() => {});
  };
  chromium.on('targetcreated', heed);
  chromium.on('targetchanged', heed);

  return {
    printed,
    errors,
    leave: async (target) => {
      // Already left, or gone.
      await sessions
        .get(target)
        ?.detach()
        .catch(() => {});
    },
  };
}
