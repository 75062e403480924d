// Permissions as they were named: the provider's scopes as they are spelled, or its sentence as a quotation.

import { say } from '../sentence';

export const Scopes = ({ names }: { readonly names: readonly string[] }) => (
  <>
    {names.map((name) => (
      <span key={name}>{isSentence(name) ? say('quoted', <bdi>{name}</bdi>) : <Scope>{name}</Scope>} </span>
    ))}
  </>
);

const Scope = ({ children }: { readonly children: string }) => (
  <bdi>
    <code>{children}</code>
  </bdi>
);

/** A scope has no space in it (RFC 6749 3.3); what a provider's list says of a permission has. */
const isSentence = (name: string): boolean => /\s/.test(name);
