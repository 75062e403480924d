// What a file of this folder holds: one export a provider gives, how its files are recognised and what each entry says.
// Nothing here opens anything: `src/files` does, and hands over one entry at a time.

import type { ProviderId, Time } from '../../model';
import type { Found, State, Why } from '../found';
import type { Row } from '../history/row';
import type { Outline } from '../outline';

/** One kind of export, told as `format` by a file of this folder. */
export interface Format {
  /** Part of the name of every source that was ever read from it, so it never changes. */
  readonly id: string;
  /** Whose lists they are. */
  readonly provider?: ProviderId;
  readonly files: readonly FileKind[];
  /** Entries are events: of several about one app the last says how it stands. */
  readonly events?: true;
}

/** A file of an export, recognised by what it begins with, or else by its path. */
export type FileKind = Recognised & (JsonFile | JsonLines | CsvFile | HtmlFile | RefusedFile);

export interface Recognised {
  /** Tried on the path, in lower case, with `/` between folders and without the ` (1)` of a second download. */
  readonly path?: RegExp;
  /** @param head the first characters, up to 65,536 */
  readonly begins: (head: string) => boolean;
  /** By its name alone: what must be there with it, for it is not the first of several. */
  readonly needs?: (path: string) => readonly string[];
}

/** What the apps of a file stand on. */
interface Listed {
  /** The provider's list; none where its entries are no apps. Read to its end, there is no more on it. */
  readonly list?: string;
  /** It tells only a part of the list, however whole it is. */
  readonly part?: true;
}

export interface JsonFile {
  readonly shape: 'json';
  /** What stands before the JSON: an assignment, where the file is a script. */
  readonly prefix?: RegExp;
  readonly tables: readonly JsonTable[];
}

/** An array in a JSON file. */
export interface JsonTable extends Listed {
  /** The names that lead to it, `*` for any; none where it is the whole file. */
  readonly at: readonly string[];
  readonly says: (entry: unknown) => Said;
}

/** One JSON value a line. */
export interface JsonLines extends Listed {
  readonly shape: 'json-lines';
  readonly says: (entry: unknown) => Said;
}

export interface CsvFile extends Listed {
  readonly shape: 'csv';
  /** Of the first row; `undefined` where it is not the header that was expected. */
  readonly columns: (header: readonly string[]) => ((row: readonly string[]) => Said) | undefined;
}

export interface HtmlFile extends Listed {
  readonly shape: 'html';
  /** What its entries say; `undefined` where the page is not as expected. */
  readonly entries: (outline: Outline) => readonly Said[] | undefined;
}

/** Known, and not for reading. */
export interface RefusedFile {
  readonly shape: 'refused';
  readonly why: Why;
}

/** What one entry says; nothing, where it is about something else. */
export type Said = AppSaid | HistorySaid | PartSaid | NotSaid | undefined;

/** An app, as raw as it stands there: names are not clean and dates may be impossible. */
export interface AppSaid {
  readonly kind: 'app';
  readonly state: State;
  readonly name?: string | undefined;
  readonly clientId?: string | undefined;
  readonly host?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** NaN: there is a date, and it cannot be read. */
  readonly first?: Time | undefined;
  readonly last?: Time | undefined;
  /** What of it was not understood besides. */
  readonly doubt?: Why | undefined;
}

export interface HistorySaid {
  readonly kind: 'row';
  readonly row: Row;
}

/** The export names a file that belongs to it. */
export interface PartSaid {
  readonly kind: 'part';
  /** Its path in the export. */
  readonly path: string;
  /** Entries it has, where that is told. */
  readonly count?: number | undefined;
}

export interface NotSaid {
  readonly kind: 'not-understood';
  readonly why: Why;
}

export const notUnderstood = (why: Why): NotSaid => ({ kind: 'not-understood', why });

/** A file and all that must be read of it; the tests walk the examples of all formats. */
export interface FileExample {
  readonly path: string;
  /** Where this shape was seen. */
  readonly from: string;
  /** Names in it are invented. */
  readonly text: string;
  readonly reads: {
    /** By the list's name. */
    readonly lists?: Readonly<Record<string, readonly Found[]>>;
    /** Rows of history that were handed over. */
    readonly rows?: readonly Row[];
    readonly notUnderstood?: readonly Why[];
  };
}
