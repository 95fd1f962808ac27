/** A program that synchronises folders, and how it names the version that it could not put in its place. */
interface SyncClient {
  readonly name: string;
  /** Matches the file's name without its ending; the first group is the name without what was added. */
  readonly pattern: RegExp;
  /** Whether people name their own files like that too. */
  readonly isPersonal: boolean;
}

/** From the most telling form to the least; the last ones are names that people give as well. */
const SYNC_CLIENTS: readonly SyncClient[] = [
  {
    name: 'Syncthing',
    pattern: /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/,
    isPersonal: false,
  },
  {
    name: 'Nextcloud',
    pattern: /^(.+) \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)$/,
    isPersonal: false,
  },
  { name: 'ownCloud', pattern: /^(.+)_conflict-\d{8}-\d{6}$/, isPersonal: false },
  {
    name: 'Dropbox',
    // In the language of its owner: a word for a copy and one for a conflict, and a number from the second copy on.
    pattern:
      /^(.+?) ?[(（](?=[^()（）]*(?:cop(?:y|ie|ia)|cópia|kopi[aeoę]|コピー|副本|사본))(?=[^()（）]*(?:[ck]onfli[ck]t|conflit|競合|冲突|衝突|충돌))[^()（）]*[)）](?: \(\d{1,3}\))?$/i,
    isPersonal: false,
  },
  // The name that Windows gives to a computer: random letters with digits among them.
  {
    name: 'OneDrive',
    pattern: /^(.+)-(?:DESKTOP|LAPTOP)-(?=[A-Z]*\d)[A-Z0-9]{7,8}$/,
    isPersonal: false,
  },
  { name: 'Google Drive', pattern: /^(.+) \(\d{1,3}\)$/, isPersonal: true },
  { name: 'OneDrive', pattern: /^(.+?)-[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, isPersonal: true },
  { name: 'iCloud', pattern: /^(.+) \d{1,3}$/, isPersonal: true },
];

/** What the name of a conflict copy says. */
export interface ConflictCopyName {
  /** The program that left it, as far as the name tells. */
  readonly client: string;
  /** The name of the file whose copy it is. */
  readonly original: string;
  /**
   * Whether a person may have given the name: `outage-FINAL`, `outage 2`. Such a file is merged and removed only on a
   * person's wish, also when it holds the same incident.
   */
  readonly isPersonal: boolean;
}

/** Reads a file's name, without its folder; null for a name that no such program gives. */
export function conflictCopyName(fileName: string): ConflictCopyName | null {
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
  for (const { name, pattern, isPersonal } of SYNC_CLIENTS) {
    const original = pattern.exec(stem)?.[1];
    if (original !== undefined) return { client: name, original: `${original}${ending}`, isPersonal };
  }
  return null;
}
