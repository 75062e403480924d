// What every part of a page may ask for, without a chain of props: to run an action, and to go somewhere.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppKey, Time } from '../core/model';
import type { Undo } from '../store/store';
import type { Actions, ListData } from './data';
import type { Key } from './sentence';
import type { App, Tables } from './view/apps';

/** The list, open: everything an action can need. */
export interface Open {
  readonly data: ListData;
  readonly apps: readonly App[];
  readonly tables: Tables;
  readonly actions: Actions;
  now(): Time;
}

export type Intent = (open: Open) => Promise<void>;
export type SettlingIntent = (open: Open) => Promise<Settled>;

/** What stays in the place of something that was dealt with, until the next visit: a sentence and its undo. */
export interface Settled {
  readonly message: Key;
  readonly title: string;
  readonly undo?: Undo;
  /** It was forgotten: name and undo go within the minute. */
  readonly forgotten?: true;
}

/** Where it stays: the place a part of the list has, and how far down in it. */
export interface Spot {
  readonly slot: string;
  readonly index: number;
}

export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'card'; readonly app: AppKey; readonly leaving?: boolean }
  | { readonly name: 'settings' }
  /** The page the person has open is read: whole, or what they selected on it. */
  | { readonly name: 'compare'; readonly what: 'page' | 'selection' }
  /** "I just signed in here." */
  | { readonly name: 'signed-in' };

export interface Session {
  readonly now: Time;
  /** Apps seen for the first time since the page was last open. */
  readonly fresh: ReadonlySet<AppKey>;
  /** Runs an action as soon as the list is open; what it throws is shown. */
  act(intent: Intent): void;
  /** The same, and leaves a sentence with its undo at the spot. */
  settle(intent: SettlingIntent, spot: Spot): void;
  /** Takes away what stayed at a spot. */
  drop(ghost: number): void;
  go(screen: Screen): void;
  /** What the list is called that a card goes back to, where it is not the list itself. */
  readonly home?: Key;
}

const Context = createContext<Session | undefined>(undefined);

export const SessionProvider = Context.Provider;

export function useSession(): Session {
  const session = useContext(Context);
  if (session === undefined) throw new Error('this part stands outside of a page');
  return session;
}
