// How much is read of what: far more than any export needs, and little enough that no file can fill the memory or hold
// the page up. What lies beyond is said, never cut off in silence.

/** Files in one zip or folder. */
export const MOST_FILES = 200_000;

/** Files of one zip or folder that look like lists by their paths. */
export const MOST_TOLD = 500;

/** In bytes: the directory of a zip, which is read as a whole; so many files have no larger one. */
export const LARGEST_DIRECTORY = 64_000_000;

/** In bytes: one file, unpacked. */
export const LARGEST_FILE = 4_300_000_000;

/** In bytes: a file that has to be read as a whole. */
export const LARGEST_WHOLE = 8_000_000;

/** In bytes: one entry of a list. */
export const LARGEST_ENTRY = 4_000_000;

/** Arrays and objects around one value. */
export const DEEPEST = 200;

/** Apps in one file. */
export const MOST_APPS = 20_000;

/** In one file: what was not understood. Neighbours of a kind count once. */
export const MOST_NOTES = 1_000;

/** Zips in a zip or folder. */
export const MOST_ZIPS = 100;

/** In bytes: a zip in a zip, which is unpacked as a whole. One in such a one is not opened. */
export const LARGEST_NESTED = 256_000_000;

/** Unpacked to packed, once so many bytes are unpacked: text of real exports stays far under it. */
export const DENSEST = { ratio: 200, from: 16_000_000 } as const;

/** Where no path tells what a file is: files looked into, in all and in one folder. */
export const MOST_PEEKS = { all: 400, folder: 20 } as const;

/** In bytes: how much of a file is looked at to tell what it is. */
export const HEAD = 65_536;
