// The sentences on the screen, by their keys: the stories look for what a person reads, and a better wording breaks none.

import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** `$APP$` stands for the placeholder `app`, whose content is `$1`, `$2` ... */
export function words(key: keyof typeof messages, ...parts: readonly string[]): string {
  const { message, placeholders = {} }: Message = messages[key];
  return message.replace(/\$(\w+)\$/g, (_all, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_one, index: string) => parts[Number(index) - 1] ?? '');
  });
}
