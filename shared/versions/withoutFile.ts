import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * What is known of the file of an incident that no folder which was looked through holds. Only `gone` says that it is not where it
 * was, and even then it may have been moved rather than deleted.
 */
export type FileTrace =
  /** Its folder was looked through, and it is not there. */
  | { readonly kind: 'gone'; readonly path: string }
  /** Its folder is not there, is empty or does not answer: it may lie on a drive or a share that is not connected. */
  | { readonly kind: 'away'; readonly path: string }
  /** A file lies there and cannot be read: it may be damaged. */
  | { readonly kind: 'unsure'; readonly path: string }
  /** Nobody noted where it lay: its versions were kept by an earlier Debrief. */
  | { readonly kind: 'unknown' }
  /** It is there, and its versions were set aside before it came back. */
  | { readonly kind: 'back' };

/** An incident of which earlier versions are kept, and whose file was not found. */
export interface IncidentWithoutFile {
  /** By which it is asked for; mostly its id. */
  readonly key: string;
  /** As its newest version that can be read has it; empty where none can be. */
  readonly title: string;
  readonly timeZone: string;
  /** When the newest version was kept. */
  readonly keptAt: Timestamp;
  readonly versions: number;
  /** All of them together. */
  readonly bytes: number;
  /** False: all are damaged, so that it cannot be brought back. */
  readonly isReadable: boolean;
  readonly trace: FileTrace;
  /** Somebody deleted it: its versions go when Debrief starts next. */
  readonly isSetAside: boolean;
}

/** What this computer keeps of all incidents. */
export interface KeptOfAll {
  /** The full path of where the versions lie. */
  readonly folder: string;
  readonly incidents: number;
  readonly versions: number;
  readonly bytes: number;
  /** Entries among the versions that are no file or cannot be looked at; nothing is read from them. */
  readonly damaged: number;
  /** Those that are to be looked at first come first: by what is known of their file, then the one kept last. */
  readonly withoutFile: readonly IncidentWithoutFile[];
  /** What was not looked through, and may hold some of them. */
  readonly unseen: UnseenLibrary;
}

/** What of the folder of incidents nobody could look into. */
export interface UnseenLibrary {
  readonly folder: string;
  /** It is not there, or does not answer. */
  readonly isAway: boolean;
  /** Not all of its subfolders were looked through. */
  readonly isPartial: boolean;
  /** How many files in it cannot be read. */
  readonly files: number;
}

/** What was found in a folder in which the file of an incident lay; null: it is not there, is empty or does not answer. */
export interface LookedThrough {
  /** Each with the full path of its file. */
  readonly keys: ReadonlyMap<string, string>;
  /** The full paths of files of which nobody can tell which incident they hold. */
  readonly unread: ReadonlySet<string>;
}

/**
 * What is known of the file of an incident, from what was found in each folder in which it lay, the last one first; `there` where
 * one of them holds it. One folder that cannot be looked into is enough that nobody can say it is gone.
 */
export function fileTrace(
  key: string,
  places: readonly { readonly path: string; readonly found: LookedThrough | null }[],
): FileTrace | 'there' {
  if (places.some(({ found }) => found?.keys.has(key))) return 'there';
  const away = places.find(({ found }) => found === null);
  if (away !== undefined) return { kind: 'away', path: away.path };
  const unsure = places.find(({ path, found }) => found?.unread.has(path));
  if (unsure !== undefined) return { kind: 'unsure', path: unsure.path };
  const [last] = places;
  return last === undefined ? { kind: 'unknown' } : { kind: 'gone', path: last.path };
}

/** The order in which they are shown. */
export const TRACES: readonly FileTrace['kind'][] = ['gone', 'unknown', 'unsure', 'away', 'back'];

/** By what is known of their file, and among equal ones the one that was kept last first. */
export function inOrderOfTrace(incidents: readonly IncidentWithoutFile[]): readonly IncidentWithoutFile[] {
  return incidents.toSorted(
    (a, b) => TRACES.indexOf(a.trace.kind) - TRACES.indexOf(b.trace.kind) || (a.keptAt < b.keptAt ? 1 : -1),
  );
}

/** What is known of the file, as a line below its incident. */
export function traceWords(trace: FileTrace): string {
  switch (trace.kind) {
    case 'gone':
      return `No longer at ${trace.path}`;
    case 'away':
      return `Its folder is not there now, or empty: ${trace.path}`;
    case 'unsure':
      return `The file cannot be read: ${trace.path}`;
    case 'unknown':
      return 'Kept by an earlier Debrief, which noted no place';
    case 'back':
      return 'Its file is there again';
  }
}

/** What of the versions is damaged; null: nothing was found to be. */
export function damagedWords({ damaged }: Pick<KeptOfAll, 'damaged'>): string | null {
  if (damaged === 0) return null;
  return `${damaged === 1 ? 'One entry' : `${damaged} entries`} among the versions cannot be read, and ${damaged === 1 ? 'is' : 'are'} left out.`;
}

/** What keeps anyone from saying that a listed incident is in the folder no more; empty: nothing does. */
export function unseenWords({ folder, isAway, isPartial, files }: UnseenLibrary): readonly string[] {
  if (isAway)
    return [`${folder} is not there now, or does not answer. Incidents in it may be listed here as well.`];
  return [
    ...(isPartial ? [`Not all subfolders of ${folder} were looked through.`] : []),
    ...(files > 0
      ? [`${files === 1 ? 'A file' : `${files} files`} in ${folder} cannot be read, and may be one of these.`]
      : []),
  ];
}
