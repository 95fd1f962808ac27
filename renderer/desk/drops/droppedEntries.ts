import type { NamedContent } from '#renderer/store/reader/readerJob.ts';

/** What the browser tells of the files and folders of a drop, as long as the drop lasts; none where it tells nothing. */
export function entriesIn(data: DataTransfer | null): readonly FileSystemEntry[] {
  return [...(data?.items ?? [])].flatMap((item) =>
    item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? []) : [],
  );
}

/**
 * All files of a drop, also those in its folders, by their paths. Rejects where
 * one cannot be read. `files` stand for entries where the browser tells of none.
 */
export async function filesBelow(
  entries: readonly FileSystemEntry[],
  files: readonly File[],
): Promise<readonly NamedContent[]> {
  if (entries.length === 0)
    return files.map((file) => ({ path: file.name, content: { kind: 'blob', blob: file } }));
  return (await Promise.all(entries.map((entry) => below(entry, '')))).flat();
}

async function below(entry: FileSystemEntry, folder: string): Promise<readonly NamedContent[]> {
  const path = `${folder}${entry.name}`;
  if (isFolder(entry)) {
    const inside = await entriesOf(entry.createReader());
    return (await Promise.all(inside.map((one) => below(one, `${path}/`)))).flat();
  }
  const blob = await new Promise<Blob>((resolve, reject) => {
    if (isFile(entry)) entry.file(resolve, reject);
    else resolve(new Blob([]));
  });
  return [{ path, content: { kind: 'blob', blob } }];
}

/** A folder is told of by at most a hundred of its entries at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
