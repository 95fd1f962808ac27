/** One folder of the app: what is in it, and what its files may import. */
export interface Room {
  /** From the repository's root: `shared/export/figures`. */
  readonly folder: string;
  readonly holds: string;
  /**
   * Folders beside it, by name: `text` in a room of `shared` is `shared/text` with all that is below. A name with a
   * slash in front counts from the root: `/shared`. `.` stands for the files that lie directly in the parent folder.
   */
  readonly mayImport: readonly string[];
  /** Allowed besides, as in `mayImport`, when the import disappears with its types. */
  readonly mayImportTypes?: readonly string[];
  /** Packages, by name; `mdast*` stands for all that begin so. Each with what is below it: `react-dom/client`. */
  readonly packages?: readonly string[];
}

/** What is imported from where. */
interface Import {
  /** The importing file, from the root. */
  readonly path: string;
  /** A path from the root for our own files, else the package's specifier. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/**
 * The rooms whose words count for a file: its own and those around it. A room of the first level, such as `electron`,
 * speaks only for the files that lie directly in it.
 */
export function roomsAround(path: string, rooms: readonly Room[]): readonly Room[] {
  return rooms.filter(({ folder }) =>
    folder.includes('/') ? path.startsWith(`${folder}/`) : folderOf(path) === `${folder}/`,
  );
}

/** True when the target lies below the file's own folder, or one of the rooms around the file allows it. */
export function mayImport({ path, target, isTypeOnly }: Import, rooms: readonly Room[]): boolean {
  const around = roomsAround(path, rooms);
  if (target.startsWith(folderOf(path))) return true;
  return around.some((room) =>
    isOwn(target)
      ? namedBy(room, isTypeOnly).some((pattern) => matches(pattern, target))
      : (room.packages ?? []).some((name) => isOfPackage(target, name)),
  );
}

/** Paths of what a room's files may import of ours: a folder ends with a slash; `*` stands for files directly in it. */
export function namedBy(room: Room, withTypes: boolean): readonly string[] {
  const parent = folderOf(room.folder);
  const names = withTypes ? [...room.mayImport, ...(room.mayImportTypes ?? [])] : room.mayImport;
  return names.map((name) => {
    if (name === '.') return `${parent}*`;
    return name.startsWith('/') ? `${name.slice(1)}/` : `${parent}${name}/`;
  });
}

/** `shared/export/` for `shared/export/figures` and for `shared/export/toHtml.ts`; nothing for `shared`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function matches(pattern: string, target: string): boolean {
  return pattern.endsWith('*') ? folderOf(target) === pattern.slice(0, -1) : target.startsWith(pattern);
}

function isOwn(target: string): boolean {
  return /^(?:shared|electron|renderer|build|test)\//.test(target);
}

function isOfPackage(target: string, name: string): boolean {
  if (name.endsWith('*')) return target.startsWith(name.slice(0, -1));
  return target === name || target.startsWith(`${name}/`);
}
