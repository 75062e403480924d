// The words of the reminder. Numbers and providers only: a notification is read by whoever looks at the screen.

import { providers } from '../core/providers';
import type { Message } from '../core/reminders';

/** The sentences of `_locales` and the language they are in. */
export interface Words {
  getMessage(key: string, substitutions?: readonly string[]): string;
  /** BCP 47. */
  language(): string;
}

/** The four keys that every browser knows: Firefox throws on any other. */
export interface Notice {
  readonly type: 'basic';
  readonly title: string;
  readonly message: string;
  readonly iconUrl: string;
}

export function noticeOf(message: Message, { getMessage, language }: Words): Notice {
  const [family, count, ...names] =
    message.kind === 'things'
      ? (['reminder_things', message.count] as const)
      : (['reminder_reading', message.days, isolated(nameOf(message.provider))] as const);
  const parts = [new Intl.NumberFormat(language()).format(count), ...names];
  const form = `${family}_${new Intl.PluralRules(language()).select(count)}`;
  return {
    type: 'basic',
    title: getMessage('reminder_title'),
    message: getMessage(form, parts) || getMessage(`${family}_other`, parts),
    iconUrl: 'icons/128.png',
  };
}

const nameOf = (id: string): string => providers.find((provider) => provider.id === id)?.name ?? id;

/** U+2068 and U+2069 do what `bdi` does on a page: a Latin name does not turn an Arabic sentence round. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
