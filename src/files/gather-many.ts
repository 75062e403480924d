// Finds what there is to read in a zip or a folder. Only what may be a list of apps is opened.

import type { Time } from '../core/model';
import { plausible } from '../core/sources/files/kept';
import { blobOf } from './blobs';
import { changes, type Gathering, look, note } from './gathering';
import { LARGEST_NESTED } from './limits';
import type { Part } from './part';
import { salvaged } from './salvage';
import { type Sieve, sieve } from './sieve';
import { whyOf } from './unreadable';
import { partsOfZip } from './zip';

/** @param at when the zip was last changed, for files in it that do not tell */
export async function gatherZip(
  gathering: Gathering,
  path: string,
  zip: Blob,
  at: Time,
  isNested = false,
): Promise<void> {
  const { now, signal } = gathering;
  const sifted = sieve();
  const take = (part: Part) => sifted.take({ ...part, at: plausible(part.at, now) ?? at });
  let count = 0;
  let isWhole = true;
  try {
    for await (const part of partsOfZip(zip, signal)) {
      count += 1;
      take(part);
    }
  } catch (error) {
    isWhole = false;
    note(gathering, path, whyOf(error, 'why_not_zip', signal));
    if (count === 0) for await (const part of salvaged(zip, signal)) take(part);
  }
  const isBarren = !(await gatherSifted(gathering, path, sifted, isNested));
  if (isBarren && isWhole) gathering.barren.push(path);
}

/**
 * What paths tell; zips in a folder, and zips in a zip if paths tell nothing; if that is nothing either, whatever its
 * files are called.
 * @returns whether there was anything, or anything in the way
 */
export async function gatherSifted(
  gathering: Gathering,
  path: string,
  { told, zips, others, isFull }: Sieve,
  isNested = false,
): Promise<boolean> {
  const isDone = changes(gathering);
  for (const part of told) {
    const why = await look(gathering, part);
    if (why) note(gathering, part.path, why);
  }
  const isTold = isDone();
  for (const zip of zips) {
    if (zip.blob || !isTold) await gatherInside(gathering, zip, isNested);
  }
  if (!isDone()) {
    const isEncrypted = await lookIntoAll(gathering, others);
    if (isEncrypted && !isDone()) note(gathering, path, 'why_encrypted');
  }
  if (isFull()) note(gathering, path, 'why_too_many');
  return isDone();
}

/** @returns whether one of them is encrypted */
async function lookIntoAll(gathering: Gathering, parts: readonly Part[]): Promise<boolean> {
  const whys = new Set<unknown>();
  for (const part of parts) whys.add(await look(gathering, part));
  return whys.has('why_encrypted');
}

/** A zip in a folder, or in a zip: that one has to be unpacked first. */
async function gatherInside(gathering: Gathering, zip: Part, isNested: boolean): Promise<void> {
  const { now, signal } = gathering;
  const at = zip.at ?? now;
  if (zip.blob) return gatherZip(gathering, zip.path, zip.blob, at);
  if (isNested || zip.size > LARGEST_NESTED) return note(gathering, zip.path, 'why_nested');
  try {
    const blob = await blobOf(zip, LARGEST_NESTED, signal);
    await gatherZip(gathering, zip.path, blob, at, true);
  } catch (error) {
    note(gathering, zip.path, whyOf(error, 'why_unreadable', signal));
  }
}
