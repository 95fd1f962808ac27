import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { type FileWords, fileWords } from '#electron/library/reading/fileWords.ts';
import type { LibraryCache } from '#electron/library/reading/libraryCache.ts';
import { type LibraryFile, libraryFile } from '#electron/library/reading/libraryFile.ts';
import { createPartReader, type FilePart } from '#electron/library/reading/partReader.ts';
import { isWorthOffering } from '#electron/library/reading/worthOffering.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryProgress } from '#shared/ipc/libraryPayloads.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex, type SearchIndex } from '#shared/search/searchIndex.ts';

/** Nobody waits longer for a folder: what is known of it by then is the answer. */
const PATIENCE_MS = 400;
/** While it is read, so often it is looked whether much came meanwhile. */
const LOOKED_EVERY_MS = 1000;
/** Where nothing can be watched, the files are looked at again after this time. */
const OLD_AFTER_MS = 10_000;

/** What is known of the files of a library. */
export interface ReadLibrary {
  readonly folder: string;
  readonly files: readonly FilePart<LibraryFile>[];
  /** Some folders were not looked through. */
  readonly isPartial: boolean;
  /** Files are missing that were not read yet; absent: none is. */
  readonly reading?: LibraryProgress;
}

/**
 * The one reading of the library, from which list, actions, figures and search are made. Each file is read once and again when
 * it changed; nothing is written into the library.
 */
export interface LibraryReading {
  /** Looks at the files. After a moment it answers what it knows by then; the rest is offered by `onMore`. */
  read(): Promise<Result<ReadLibrary, AppError>>;
  /** The same without looking at the files while nothing says that one changed. */
  known(): Promise<Result<ReadLibrary, AppError>>;
  readonly words: SearchIndex;
  /** What each file is compared by, as far as its words were read; the same list until that changes. */
  fileWords(): readonly FileWords[];
  /** Whether the words of every file that can be read are among `words`. */
  areWordsRead(): boolean;
  /** A file came, changed or went. */
  markStale(): void;
}

export interface ReadingDeps {
  readonly folder: () => string;
  readonly nowMs: () => number;
  /** More is known than was answered. */
  readonly onMore: () => void;
  /** The folders of these files are to be watched from now on. */
  readonly follow: (folder: string, paths: readonly string[]) => void;
  readonly cache: LibraryCache;
  readonly patienceMs?: number;
}

interface Place {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly isPartial: boolean;
}

export function createLibraryReading(deps: ReadingDeps): LibraryReading {
  const { folder, nowMs, onMore, follow, cache, patienceMs = PATIENCE_MS } = deps;
  const words = createSearchIndex();
  const worded = new Set<string>();
  const wordsOf = new Map<string, FileWords>();
  let allWords: readonly FileWords[] | null = [];
  const takeWords = (incident: Incident, path: string): void => {
    words.put(searchedIncident(incident, path));
    worded.add(path);
    wordsOf.set(path, fileWords(incident, path));
    allWords = null;
  };
  const forgetWords = (path: string): void => {
    words.remove(path);
    worded.delete(path);
    wordsOf.delete(path);
    allWords = null;
  };
  const readParts = createPartReader((parsed, path) => {
    takeWords(parsed.incident, path);
    return libraryFile(parsed, path);
  });
  const { merging } = createSerialQueue();
  let place: Place | null = null;
  let lookedAtMs: number | null = null;
  let isStale = true;
  /** Why the folder cannot be read, as it was found last. */
  let failure: AppError | null = null;
  /** What was answered before everything was looked at. */
  let answeredEarly: { readonly library: ReadLibrary; readonly atMs: number } | null = null;

  const snapshot = (): ReadLibrary => {
    if (place === null || place.folder !== folder())
      return { folder: folder(), files: [], isPartial: false, reading: { done: 0, of: 0 } };
    const files = place.paths.flatMap((path) => readParts.kept.get(path)?.file ?? []);
    const { paths, isPartial } = place;
    const isWhole = files.length === paths.length;
    return {
      folder: place.folder,
      files,
      isPartial,
      ...(!isWhole && { reading: { done: files.length, of: paths.length } }),
    };
  };

  const offer = (isEnd: boolean): void => {
    if (answeredEarly === null) return;
    const { library, atMs } = answeredEarly;
    const now = snapshot();
    // Whoever was told that files are being read has to hear that they are, also where there are none.
    const isWhole = library.reading !== undefined && now.reading === undefined;
    const isMore = !areSame(library.files, now.files);
    const waitedMs = performance.now() - atMs;
    const isMuch =
      isEnd || isWorthOffering({ answered: library.files.length, known: now.files.length, waitedMs });
    if (isWhole || (isMore && isMuch)) onMore();
  };

  const look = merging<null, Result<ReadLibrary, AppError>>(
    async () => {
      const at = folder();
      isStale = false;
      const listed = await incidentsIn(at);
      // A library that was never used has no folder yet; it is simply empty.
      if (!listed.ok && listed.error.code !== 'file-not-found') {
        const isNew = failure?.code !== listed.error.code;
        failure = listed.error;
        if (isNew && answeredEarly !== null) onMore();
        return listed;
      }
      failure = null;
      const { paths, isPartial } = listed.ok ? listed.value : { paths: [], isPartial: false };
      if (place?.folder !== at)
        for (const [path, kept] of await cache.load(at)) readParts.kept.set(path, kept);
      place = { folder: at, paths, isPartial };
      follow(at, paths);
      const offering = setInterval(() => offer(false), LOOKED_EVERY_MS);
      await readParts(newestFirst(paths)).finally(() => clearInterval(offering));
      lookedAtMs = nowMs();
      const isReadable = new Set(snapshot().files.flatMap((file) => ('part' in file ? [file.path] : [])));
      for (const path of worded) if (!isReadable.has(path)) forgetWords(path);
      offer(true);
      answeredEarly = null;
      void cache.save(at, readParts.kept);
      void readWords();
      return ok(snapshot());
    },
    () => null,
  );

  const wordless = (): readonly string[] =>
    newestFirst(
      snapshot().files.flatMap((file) => ('part' in file && !worded.has(file.path) ? [file.path] : [])),
    );

  let isReadingWords = false;
  /** The words of files of which the rest was kept from an earlier run. */
  const readWords = async (): Promise<void> => {
    const paths = wordless();
    if (isReadingWords || paths.length === 0) return;
    isReadingWords = true;
    await mapInParallel(paths, async (path) => {
      if (worded.has(path)) return;
      const read = await readIncidentFile(path);
      // One that changed meanwhile to what cannot be read is named by the next look.
      if (!read.ok) worded.add(path);
      // A look that came by meanwhile read what is newer.
      else if (!worded.has(path)) takeWords(read.value.parsed.incident, path);
    });
    isReadingWords = false;
    onMore();
  };

  const read = async (): Promise<Result<ReadLibrary, AppError>> => {
    let timer: NodeJS.Timeout | undefined;
    const early = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, patienceMs, null);
    });
    const whole = await Promise.race([look(null), early]);
    clearTimeout(timer);
    if (whole !== null) return whole;
    if (failure !== null) return err(failure);
    const now = snapshot();
    answeredEarly = { library: now, atMs: performance.now() };
    return ok(now);
  };

  return {
    read,
    known: async () => {
      if (isStale || place?.folder !== folder()) return read();
      if (lookedAtMs !== null && nowMs() - lookedAtMs > OLD_AFTER_MS) void look(null);
      return ok(snapshot());
    },
    words,
    fileWords: () => {
      allWords ??= [...wordsOf.values()];
      return allWords;
    },
    areWordsRead: () => snapshot().reading === undefined && wordless().length === 0,
    markStale: () => {
      isStale = true;
    },
  };
}

/** Names of incidents begin with their date: what a list shows first is read first. */
function newestFirst(paths: readonly string[]): readonly string[] {
  return paths.toSorted((one, other) => (fileNameOf(one) < fileNameOf(other) ? 1 : -1));
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
