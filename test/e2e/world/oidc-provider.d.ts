// The part of oidc-provider (which ships no types) that the stand-in authorization server uses.

declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface ClientMetadata {
    readonly client_id: string;
    readonly client_secret: string;
    readonly redirect_uris: readonly string[];
    readonly response_types: readonly string[];
    readonly grant_types: readonly string[];
    readonly token_endpoint_auth_method: 'client_secret_basic' | 'client_secret_post';
  }

  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string };
    readonly params: Readonly<Record<string, string>>;
    readonly session?: { readonly accountId: string };
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
    destroy(): Promise<void>;
  }

  export interface Adapter {
    upsert(id: string, record: Record<string, unknown>, expiresInS: number): Promise<void>;
    find(id: string): Promise<Record<string, unknown> | undefined>;
    findByUid(uid: string): Promise<Record<string, unknown> | undefined>;
    findByUserCode(userCode: string): Promise<Record<string, unknown> | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface Configuration {
    readonly adapter: (kind: string) => Adapter;
    readonly clients: readonly ClientMetadata[];
    readonly scopes: readonly string[];
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly routes: Readonly<Record<string, string>>;
    readonly cookies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly jwks: { readonly keys: readonly object[] };
    readonly features: Readonly<Record<string, { readonly enabled: boolean }>>;
    readonly pkce: { required(): boolean };
    readonly ttl: Readonly<Record<string, number>>;
    readonly interactions: {
      url(context: { readonly res: ServerResponse }, interaction: Interaction): string;
    };
    findAccount(context: unknown, id: string): { accountId: string; claims(): Record<string, unknown> };
    renderError(context: { body: string }, out: Readonly<Record<string, unknown>>): void;
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: {
      new (of: { readonly accountId: string; readonly clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: Readonly<Record<string, unknown>>,
    ): Promise<string>;
  }
}
