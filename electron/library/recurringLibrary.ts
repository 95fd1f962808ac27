import { inSteps } from '#electron/library/inSteps.ts';
import type { LibraryProgress } from '#shared/ipc/libraryPayloads.ts';
import type { SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { type RecurringCause, recurringCausesInSteps } from '#shared/similar/recurring/recurringCauses.ts';

/** Nobody waits longer for the comparison: what was found the last time is the answer, with how far it is. */
const PATIENCE_MS = 400;
/** While it goes on, so often how far it is can be heard. */
const OFFERED_EVERY_MS = 1000;

/** What recurs in these incidents, or did when they were compared last. */
export interface ComparedLibrary {
  readonly causes: readonly RecurringCause[];
  /** How many answers were compared; absent: all. */
  readonly comparing?: LibraryProgress;
}

export type CompareLibrary = (files: readonly SafeguardsInFile[]) => Promise<ComparedLibrary>;

/** Compares the answers of all incidents, once for the same ones. `onMore`: there is more to say than was answered. */
export function createRecurringLibrary(
  onMore: () => void,
  { patienceMs = PATIENCE_MS, sliceMs }: { readonly patienceMs?: number; readonly sliceMs?: number } = {},
): CompareLibrary {
  let files: readonly SafeguardsInFile[] = [];
  let causes: readonly RecurringCause[] = [];
  let comparing: LibraryProgress | null = null;
  let work: Promise<void> = Promise.resolve();

  const compare = async (these: readonly SafeguardsInFile[]): Promise<void> => {
    let offeredAt = performance.now();
    const isWanted = () => files === these;
    const tell = (soFar: LibraryProgress) => {
      comparing = soFar;
      if (performance.now() - offeredAt < OFFERED_EVERY_MS) return;
      offeredAt = performance.now();
      onMore();
    };
    const found = await inSteps(recurringCausesInSteps(these), tell, isWanted, sliceMs);
    // Others are compared by now.
    if (found === null) return;
    causes = found;
    comparing = null;
  };

  return async (these) => {
    if (!areSame(files, these)) {
      files = these;
      comparing = { done: 0, of: these.reduce((sum, { missing }) => sum + missing.length, 0) };
      work = compare(these);
    }
    let timer: NodeJS.Timeout | undefined;
    const early = new Promise<'early'>((resolve) => {
      timer = setTimeout(resolve, patienceMs, 'early');
    });
    const mine = files;
    const came = await Promise.race([work, early]);
    clearTimeout(timer);
    if (came === 'early') void work.then(() => files === mine && onMore());
    return comparing === null ? { causes } : { causes, comparing };
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
