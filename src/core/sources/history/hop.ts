// What a row can be of a sign-in: hosts, ids and scopes, and nothing of the address itself.

import type { Request } from '../../detector';
import type { ProviderId, Time } from '../../model';

/** A request as far as its pages tell it. */
export interface Asked extends Request {
  readonly firstParty: boolean;
  readonly native: boolean;
  /** The person was shown a page of it, and not only sent through. */
  readonly shown: boolean;
}

export interface Asking {
  readonly kind: 'asking';
  readonly at: Time;
  readonly asked: Asked;
}

export interface Answering {
  readonly kind: 'answering';
  readonly at: Time;
  readonly host: string;
  readonly outcome: 'granted' | 'refused';
  readonly denied?: boolean;
  readonly scopes?: readonly string[];
  /** It is an answer wherever it stands, and not only where one is due. */
  readonly sure: boolean;
  /** The one provider whose answers look like this. */
  readonly by?: ProviderId;
  /** Providers for whom this host is no app but themselves. */
  readonly owners: readonly ProviderId[];
}

/** The provider showed an error in place of its question. */
export interface Failing {
  readonly kind: 'failing';
  readonly at: Time;
  readonly provider: ProviderId;
  readonly clientId?: string;
}

/** A broker's page that names the app it was opened for. */
export interface Opening {
  readonly kind: 'opening';
  readonly at: Time;
  readonly broker: string;
  readonly app: string;
}

export type Hop = Asking | Answering | Failing | Opening;
