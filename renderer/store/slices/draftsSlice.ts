import type { DraftsKept, DraftsSlice } from '#renderer/store/slices/draftsState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { type Drafts, draftsToKeep, NO_DRAFTS, withDraft, withoutForm } from '#shared/drafts/drafts.ts';
import { isOfNoIncident } from '#shared/drafts/formKey.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { DraftsToKeep } from '#shared/ipc/payloads.ts';

/** No incident is open, so nothing stands in its fields. */
export const DRAFTS_AT_FIRST = { drafts: NO_DRAFTS, keptDrafts: NO_DRAFTS } as const;

/** What stands in fields and in no incident: beside the document, so that no undo and no export touches it. */
export function createDraftsSlice({ get, set, deps }: SliceContext): DraftsSlice {
  let hasFailed = false;
  let lastKeeping: Promise<unknown> = Promise.resolve();

  const change = (key: string, apply: (drafts: Drafts) => Drafts): void => {
    if (isOfNoIncident(key)) set({ formDrafts: apply(get().formDrafts) });
    else if (get().incident !== null) set({ drafts: apply(get().drafts) });
  };

  /** Of each owner: what is on its way to the disk. */
  const sending = new Map<string | null, { readonly drafts: Drafts; readonly isKept: Promise<boolean> }>();

  /** Sent once while it is on its way: a window closes as soon as the first is written, in the middle of a second. */
  const send = (of: DraftsToKeep['of'], drafts: Drafts): Promise<boolean> => {
    const owner = of?.handle ?? null;
    const sent = sending.get(owner);
    if (sent?.drafts === drafts) return sent.isKept;
    const isKept = request(of, drafts).finally(() => {
      if (sending.get(owner)?.drafts === drafts) sending.delete(owner);
    });
    sending.set(owner, { drafts, isKept });
    return isKept;
  };

  const request = async (of: DraftsToKeep['of'], drafts: Drafts): Promise<boolean> => {
    const kept = await deps.api.request('drafts:keep', { of, drafts: draftsToKeep(drafts) });
    if (!kept.ok && !hasFailed) {
      const { title, advice } = ERROR_WORDS[kept.error.code];
      get().showToast(`What is half typed could not be kept: ${title}. ${advice}`, 'bad');
    }
    hasFailed = !kept.ok;
    return kept.ok;
  };

  const keepOfIncident = async (): Promise<boolean> => {
    const { drafts, keptDrafts, file, incident } = get();
    if (drafts === keptDrafts || file === null || incident === null) return true;
    const { handle } = file;
    const isKept = await send({ handle, incidentId: incident.id }, drafts);
    if (isKept && get().file?.handle === handle) set({ keptDrafts: drafts });
    return isKept;
  };

  const keepOfForms = async (): Promise<boolean> => {
    const { formDrafts, keptFormDrafts } = get();
    if (formDrafts === keptFormDrafts) return true;
    const isKept = await send(null, formDrafts);
    if (isKept) set({ keptFormDrafts: formDrafts });
    return isKept;
  };

  return {
    ...DRAFTS_AT_FIRST,
    formDrafts: NO_DRAFTS,
    keptFormDrafts: NO_DRAFTS,
    setDraft: (key, text) => change(key, (drafts) => withDraft(drafts, key, text)),
    dropForm: (form) => change(form, (drafts) => withoutForm(drafts, form)),
    keepDrafts: () => {
      // Asked for at once, also while a page goes; a later wish waits for the earlier to be answered.
      const keeping = Promise.all([lastKeeping, keepOfIncident(), keepOfForms()]).then(
        ([, ofIncident, ofForms]): DraftsKept => ({ ofIncident, ofForms }),
      );
      lastKeeping = keeping;
      return keeping;
    },
  };
}
