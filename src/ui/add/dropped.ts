// The files in what was dropped or chosen, folders walked, each with its path inside of it.

export interface Dropped {
  /** `facebook-anna/apps/apps.json`, or the file's name alone. */
  readonly path: string;
  /** Absent where the browser could not open it. */
  readonly file?: File;
}

/** Of an input, with `webkitdirectory` or without. */
export const chosenFiles = (files: Iterable<File>): Dropped[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/**
 * Of a drop. It has to be called in the very turn of the event: after that the browser gives nothing away. `undefined`
 * where no file was dropped, but text or a link.
 */
export function droppedFiles(data: DataTransfer): AsyncIterable<Dropped> | undefined {
  const entries = [...data.items].flatMap((item) =>
    item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile() ?? []) : [],
  );
  return entries.length === 0 ? undefined : walk(entries);
}

async function* walk(entries: readonly (FileSystemEntry | File)[]): AsyncGenerator<Dropped> {
  for (const entry of entries) {
    if (entry instanceof File) yield { path: entry.name, file: entry };
    else if (isFolder(entry)) yield* walkFolder(entry);
    else yield await opened(entry as FileSystemFileEntry);
  }
}

/** A folder tells its entries in portions, and is through when one is empty. */
async function* walkFolder(folder: FileSystemDirectoryEntry): AsyncGenerator<Dropped> {
  const reader = folder.createReader();
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  for (;;) {
    const portion = await next().catch(() => undefined);
    if (portion === undefined) yield { path: pathOf(folder) };
    if (portion === undefined || portion.length === 0) return;
    yield* walk(portion);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '');

const opened = (entry: FileSystemFileEntry): Promise<Dropped> =>
  new Promise((resolve) => {
    const path = pathOf(entry);
    entry.file(
      (file) => resolve({ path, file }),
      () => resolve({ path }),
    );
  });
