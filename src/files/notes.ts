// What of one file was not understood: which entries, and why. Neighbours with one reason are one note.

import type { NotUnderstood, Why } from '../core/sources/found';
import type { EntryRead } from './entry';
import { MOST_NOTES } from './limits';
import { Unreadable } from './unreadable';

export interface Notes {
  /** Throws `Unreadable` where there are too many. */
  readonly ofEntry: (entry: EntryRead, why: Why) => void;
  readonly ofFile: (why: Why) => void;
  readonly all: () => readonly NotUnderstood[];
}

interface Note {
  readonly unit?: EntryRead['unit'];
  readonly from: number;
  to: number;
  readonly why: Why;
}

const PLURAL = { entry: 'entries', line: 'lines', row: 'rows' } as const;

/** @param name of the file, as it may be told */
export function notesOf(name: string): Notes {
  const notes: Note[] = [];
  const last = new Map<Why, Note>();

  function put(note: Note): void {
    if (notes.length >= MOST_NOTES) throw new Unreadable('why_too_many');
    notes.push(note);
    last.set(note.why, note);
  }

  return {
    ofEntry({ unit, number }, why) {
      const before = last.get(why);
      if (before?.to === number - 1) before.to = number;
      else put({ unit, from: number, to: number, why });
    },
    ofFile: (why) => notes.push({ from: 0, to: 0, why }),
    all: () => notes.map((note) => ({ where: [name, ...placeOf(note)].join(', '), why: note.why })),
  };
}

function placeOf({ unit, from, to }: Note): string[] {
  if (unit === undefined) return [];
  return [from === to ? `${unit} ${from}` : `${PLURAL[unit]} ${from}–${to}`];
}
