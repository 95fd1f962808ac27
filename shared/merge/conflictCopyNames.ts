/** A program that synchronises folders, and how it names the version that it could not put in its place. */
interface SyncClient {
  readonly name: string;
  /** Matches the file's name without its ending; the first group is the name without what was added. */
  readonly pattern: RegExp;
}

/**
 * From the most telling form to the least: the last ones are names that a person may have given too. That is no harm,
 * because only files that hold the same incident are asked about.
 */
const SYNC_CLIENTS: readonly SyncClient[] = [
  { name: 'Syncthing', pattern: /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/ },
  { name: 'Nextcloud', pattern: /^(.+) \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)$/ },
  { name: 'ownCloud', pattern: /^(.+)_conflict-\d{8}-\d{6}$/ },
  { name: 'Dropbox', pattern: /^(.+) \([^()]*conflicted copy[^()]*\)$/i },
  { name: 'Google Drive', pattern: /^(.+) \(\d{1,3}\)$/ },
  { name: 'OneDrive', pattern: /^(.+)-[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/ },
  { name: 'iCloud', pattern: /^(.+) \d{1,3}$/ },
];

/** What the name of a conflict copy says. */
export interface ConflictCopyName {
  /** The program that left it, as far as the name tells. */
  readonly client: string;
  /** The name of the file whose copy it is. */
  readonly original: string;
}

/** Reads a file's name, without its folder; null for a name that no such program gives. */
export function conflictCopyName(fileName: string): ConflictCopyName | null {
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
  for (const { name, pattern } of SYNC_CLIENTS) {
    const original = pattern.exec(stem)?.[1];
    if (original !== undefined) return { client: name, original: `${original}${ending}` };
  }
  return null;
}
