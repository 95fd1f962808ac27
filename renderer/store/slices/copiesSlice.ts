import { isEditable } from '#renderer/store/selectors.ts';
import type { CopiesSlice } from '#renderer/store/slices/copiesState.ts';
import { takeInCopies } from '#renderer/store/slices/mergeTheirs.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { AppState } from '#renderer/store/state.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { leftInPlaceWords } from '#shared/errors/copyWords.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { CopiesBeside, CopyToMerge, DocumentHandle } from '#shared/ipc/payloads.ts';
import { withoutBaseWords } from '#shared/merge/withoutBaseWords.ts';

/** The notice of what lies beside the file. It stands below every place. */
export const COPIES_SPOT = placeSpot('summary', 'conflictCopies');

const NOTHING_BESIDE: CopiesBeside = { copies: [], unread: [], original: null, twins: [] };
const STAYING = 'The copies stay in their place until the file is saved.';
const PUT_AWAY = 'What was merged is put away among the kept versions.';

/** Finds, merges and puts away conflict copies. One merge runs at a time. */
export function createCopiesSlice({ get, set, deps }: SliceContext): CopiesSlice {
  const { api } = deps;

  const refuse = (error: AppError): void => {
    const { title, advice } = ERROR_WORDS[error.code];
    get().showToast(`Nothing was merged: ${sentence(error, title)} ${advice}`, 'bad');
  };

  const findCopies = async (): Promise<void> => {
    const { incident, file } = get();
    if (incident === null || file === null || file.isReadOnly) return;
    const answer = await api.request('copies:list', { handle: file.handle, incidentId: incident.id });
    // A folder that cannot be read says so when the file is saved.
    if (get().file?.handle === file.handle) set({ copiesBeside: answer.ok ? answer.value : NOTHING_BESIDE });
  };

  /** Once the file holds what was merged. Answers in sentences. */
  const putAway = async (handle: DocumentHandle, copies: readonly CopyToMerge[]): Promise<string> => {
    const { incident } = get();
    if (incident === null) return '';
    const named = copies.map(({ name, digest }) => ({ name, digest }));
    const answer = await api.request('copies:putAway', { handle, incidentId: incident.id, copies: named });
    const leftErrors = answer.ok ? answer.value.left : [answer.error];
    if (leftErrors.length === 0) return PUT_AWAY;
    return leftErrors.map((error) => sentence(error, leftInPlaceWords(error.code))).join(' ');
  };

  const mergeRead = async (handle: DocumentHandle, copies: readonly CopyToMerge[]): Promise<void> => {
    const taken = takeInCopies(get(), copies, deps);
    if (taken === null) return;
    set(taken.state);
    const isSaved = await get().save();
    if (get().file?.handle !== handle) return;
    const isStanding = taken.step === null || get().history.past.includes(taken.step);
    // The person took the merge back meanwhile, and knows it.
    if (!isStanding) return;
    const away = isSaved ? await putAway(handle, copies) : STAYING;
    const unknown = withoutBaseWords(copies.filter(({ base }) => base === null).length);
    const said = [taken.news, unknown === '' ? '' : `${unknown}.`, away];
    const words = said.filter((sentence) => sentence !== '').join(' ');
    get().showToast(
      words,
      away === PUT_AWAY ? 'info' : 'bad',
      taken.step === null ? {} : { step: taken.step },
    );
  };

  const mergeCopies = async (names: readonly string[]): Promise<void> => {
    const { incident, file, isMergingCopies } = get();
    if (incident === null || file === null || isMergingCopies) return;
    if (!isEditable(get())) return refuse(appError('document-read-only', { file: file.path }));
    set({ isMergingCopies: true });
    const answer = await api.request('copies:read', { handle: file.handle, incident, names: [...names] });
    if (get().file?.handle === file.handle) {
      if (answer.ok) await mergeRead(file.handle, answer.value);
      else refuse(answer.error);
    }
    set({ isMergingCopies: false });
    await findCopies();
  };

  return {
    copiesBeside: null,
    copiesPutOff: new Set(),
    isMergingCopies: false,
    findCopies,
    forgetCopies: () => set({ copiesBeside: null }),
    mergeCopies,
    mergeCopiesInto: async (path, names) => {
      await get().openPath(path);
      if (get().file?.path === path) await mergeCopies(names);
    },
    putOffCopies: () => {
      const { file, copiesBeside, copiesPutOff } = get();
      if (file === null || copiesBeside === null) return;
      set({ copiesPutOff: new Set([...copiesPutOff, ...copyKeys(file.path, copiesBeside)]) });
    },
    showCopies: async () => {
      set({ copiesPutOff: new Set() });
      await findCopies();
      if (hasCopies(get())) get().focusHere(COPIES_SPOT);
      else get().showToast('No other file of this incident lies beside its own.');
    },
  };
}

/** Whether there is something beside the open file to be said that was not put off. */
export function hasCopies({ file, copiesBeside, copiesPutOff }: AppState): boolean {
  if (file === null || file.isReadOnly || copiesBeside === null) return false;
  return copyKeys(file.path, copiesBeside).some((key) => !copiesPutOff.has(key));
}

/** Tells everything that may be put off apart, for all files. */
function copyKeys(path: string, { copies, unread, original, twins }: CopiesBeside): readonly string[] {
  const names = copies.map(({ name }) => `${path}: ${name}`);
  const files = unread.map(({ file, code }) => `${file}: ${code}`);
  const others = twins.map((twin) => `${path} and ${twin}`);
  return [...names, ...files, ...others, ...(original === null ? [] : [`${path} of ${original}`])];
}

/** With the name of the file that an error is about. */
function sentence({ file }: AppError, words: string): string {
  return file === undefined ? `${words}.` : `${fileNameOf(file)}: ${words}.`;
}
