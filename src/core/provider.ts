// All that one file in `providers/` may say. Plain data: a quirk is a named field here, never code in a provider file.

import type { ProviderId } from './model';

/** A kind of thing an app can reach, in the order of `access.ts`. */
export type Kind =
  | 'identity'
  | 'personal'
  | 'email'
  | 'phone'
  | 'contacts'
  | 'messages'
  | 'social'
  | 'files'
  | 'calendar'
  | 'code'
  | 'location'
  | 'health'
  | 'activity'
  | 'money'
  | 'account'
  | 'business'
  | 'other';

/** What may be done with it. `offline`: also while the person is away. */
export type Verb = 'read' | 'write' | 'delete' | 'post' | 'manage' | 'offline';

/** How an address takes part in a sign-in: it asks, it is a page on the way, or it must never count. */
export type Role = 'authorize' | 'step' | 'passive';

/** Some addresses of a provider. */
export interface Endpoint {
  readonly role: Role;
  /**
   * Literal hosts or `*.suffix`, as in a match pattern. The provider's own `hosts` where left out. For a host that is not
   * among those the browser is never asked: such an endpoint is read where it is found, in the history.
   */
  readonly hosts?: readonly string[];
  /**
   * Paths, matched whole; `*` stands for any run of characters, and one slash at the end may be there or not. The same
   * string makes the browser's filter. Where two endpoints match, `passive` wins, then the first in the list.
   */
  readonly paths: readonly string[];
  /**
   * Parameters that hold the request: as an address, a path, a bare query, a JSON object or a JWT (`continue`, `next`).
   * `params[]`: the parameters `params[name]`, each a JSON value. What lies inside is read too, three levels deep, if it
   * is a bare query, an object, or an address that is itself an endpoint of this provider.
   */
  readonly nested?: readonly string[];
  /**
   * Parameters (`name` or `name=value`, with `*` as in paths) one of which must be there; an empty list asks for nothing.
   * Where left out, the address must name the app to be a request: by a client id or an address of its own. With `when` it
   * need not (`oauth_token`), except that a condition on a `nested` parameter only narrows: what is inside must name it.
   */
  readonly when?: readonly string[];
  /** The answer goes by popup message, so that no address ever shows it. */
  readonly answerHidden?: true;
  /** Only the provider's own apps are led here. */
  readonly firstParty?: true;
  /** Scopes these addresses stand for when they name none. */
  readonly scopes?: readonly string[];
}

/** What a request without any scope means at this provider (RFC 6749 3.3 leaves it to the server). */
export type WithoutScope =
  /** The scopes named here. */
  | readonly string[]
  /** Everything the app is set up for. */
  | 'everything'
  /** The address does not show it. */
  | 'unknown';

export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  /** Hosts the browser is asked for: literal, or `*.suffix`. */
  readonly hosts: readonly string[];
  /** Asked for at install. Three providers and no more: a fourth makes the browser say "a number of websites". */
  readonly required?: true;
  readonly endpoints: readonly Endpoint[];
  /** Parameter names that hold the client id, best first. RFC 6749 `client_id` where left out. */
  readonly clientId?: readonly string[];
  /**
   * Parameters that name the app's own address better than the redirect does, best first: `app_domain`, `origin`.
   * They are looked for in the request, then inside a redirect address that is one of `relays`, query and fragment.
   * `ka origin/`: of the value of `ka`, the word that follows `origin/`.
   */
  readonly app?: readonly string[];
  /** Parameters that hold the address the answer goes to. `redirect_uri` where left out. */
  readonly redirect?: readonly string[];
  /**
   * Redirect addresses at the provider itself that pass the answer on and so never name the app, as host and path:
   * `staticxx.facebook.com/x/connect/xd_arbiter*`. Any other redirect into `own` is the provider's own app.
   */
  readonly relays?: readonly string[];
  /** Parameters that hold scopes. RFC 6749 `scope` where left out. */
  readonly scope?: readonly string[];
  /** Parameters that widen what is asked (`access_type=offline`, or a name alone). Noted as the scope `?access_type=offline`. */
  readonly widens?: readonly string[];
  /**
   * Parameters of an answer, written as in `when`, that no other server's has: in a history the answer may be all there
   * is. `_=_` is the fragment of that spelling.
   */
  readonly answers?: readonly string[];
  /** Characters between scopes. Space, plus and comma where left out. */
  readonly separators?: string;
  readonly withoutScope?: WithoutScope;
  /** Registrable domains whose apps are the provider's own: they are folded away. */
  readonly own: readonly string[];
  readonly revoke: Revoke;
  /** Page where a person gets the copy of their data that a list can be read from. */
  readonly copy?: string;
}

/** Where access ends. Only these addresses are ever opened, with at most a client id filled in. */
export interface Revoke {
  /** The provider's list of apps; absent where no web page exists, and then `instead` says where. */
  readonly list?: string;
  /** The page of one app: `{client_id}` is filled in, or `{project_number}`, the digits a Google client id begins with. */
  readonly app?: string;
  /** A second list of the same provider, where it has one. */
  readonly also?: readonly string[];
  /** Message key of a sentence that says where it is when there is no web page. */
  readonly instead?: string;
  readonly help?: string;
}

/** 0 low, 1 medium, 2 high, 3 critical (research rubric). It orders clauses and rows; it is never shown. */
export type Level = 0 | 1 | 2 | 3;

/**
 * One scope: its kind (then further kinds it touches), its verbs, how much harm misuse could do, and the whole clause
 * a person reads, in English and in our own words: "See and change all your Drive files".
 * `unsure`: known from memory or from its name only, so the screen says "probably".
 */
export type Scope = readonly [
  kinds: Kind | readonly [Kind, ...Kind[]],
  verbs: Verb | readonly [Verb, ...Verb[]],
  level: Level,
  clause: string,
  unsure?: 'unsure',
];

/**
 * Scope as the provider spells it -> what it means. A key that ends in `*` is a family. A key that begins with `?` is
 * one of the provider's `widens`: `?access_type=offline`.
 */
export type Scopes = Readonly<Record<string, Scope>>;

/** An address and what must be read from it; the tests walk all of them. */
export interface Example {
  readonly url: string;
  /** Where this shape was seen, or the document that gives it. */
  readonly from: string;
  /** `null`: it must not be seen as a request. Else all that is read: what is left out must not be there. */
  readonly reads: null | {
    readonly clientId?: string;
    readonly host?: string;
    /** Those the address names, or else those its endpoint stands for; then what its `widens` add (`?access_type=offline`). */
    readonly scopes?: readonly string[];
    readonly silent?: true;
    readonly answerHidden?: true;
    readonly firstParty?: true;
    /** The answer goes to a program without an address: another scheme, a loopback address, an extension, a relay. */
    readonly native?: true;
  };
}
