import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { type SearchedIncident, searchedIncident } from '#shared/search/searchedIncident.ts';

type Texts = SearchedIncident['texts'];

/** A file as the reading of the library has it: another object once its file changed. */
export interface ReadFile {
  readonly path: string;
  readonly part: object;
}

/** The texts of each file, in their order; none of one that cannot be read any more. */
export type SearchedTexts = (files: readonly ReadFile[]) => Promise<readonly Texts[]>;

/** About 4 MB. */
const MOST_CHARACTERS = 4_000_000;
/** What a text takes beside its characters: who wrote it where. */
const PER_TEXT = 200;

/**
 * Reads the texts of files that were found, and keeps those of the last ones: who types on, or looks for something else, mostly
 * finds incidents that were found before.
 */
export function createSearchedTexts(most = MOST_CHARACTERS): SearchedTexts {
  /** By path; those that were asked for last stand last. */
  const kept = new Map<string, { readonly part: object; readonly texts: Texts; readonly size: number }>();
  let size = 0;

  const forget = (path: string): void => {
    size -= kept.get(path)?.size ?? 0;
    kept.delete(path);
  };
  const keep = ({ path, part }: ReadFile, texts: Texts): void => {
    forget(path);
    const own = texts.reduce((sum, { text }) => sum + text.length + PER_TEXT, 0);
    kept.set(path, { part, texts, size: own });
    size += own;
    for (const oldest of kept.keys()) {
      if (size <= most) break;
      forget(oldest);
    }
  };
  const textsOf = async (file: ReadFile): Promise<Texts> => {
    const known = kept.get(file.path);
    if (known?.part === file.part) {
      keep(file, known.texts);
      return known.texts;
    }
    const read = await readIncidentFile(file.path);
    if (!read.ok) return [];
    const { texts } = searchedIncident(read.value.parsed.incident, file.path);
    keep(file, texts);
    return texts;
  };
  return (files) => mapInParallel(files, textsOf);
}
