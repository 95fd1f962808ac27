import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { ReturnedDocument } from '#shared/publication/returned/changes/returnedChange.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * Shows what changed in a document that was exported from the open incident and edited elsewhere. False where a text is
 * no such document: then nothing was done. The comparison is loaded with the first text, since the window begins without it.
 */
export async function comeHome(
  store: AppStore,
  { api }: Pick<StoreDeps, 'api'>,
  document: { readonly name: string; readonly text: string },
): Promise<boolean> {
  const [
    { sheetAnswers, sheetHeadOf },
    { isReturned, readText },
    { returnedReview },
    { returnedDocument },
    { offeredChanges },
  ] = await Promise.all([
    import('#shared/publication/replySheet/sheetAnswers.ts'),
    import('#shared/publication/returned/document/broughtText.ts'),
    import('#shared/publication/returned/returnedReview.ts'),
    import('#shared/publication/returned/returnedDocument.ts'),
    import('#shared/publication/returned/offeredChanges.ts'),
  ]);
  const { incident } = store.getState();
  if (incident === null) return false;
  const answers = sheetAnswers(incident, document);
  const notes = answers ?? returnedReview(incident, document);
  if (notes !== null) {
    offer(notes, { exportedAt: null, nothing: `has no ${answers === null ? 'comments' : 'answers'}` });
    return true;
  }
  if (sheetHeadOf(document.text) !== null) {
    store.getState().showToast('These are answers about another incident. Open that one first.', 'bad');
    return true;
  }
  if (!isReturned(incident, readText(document))) return false;
  const answer = await api.request('versions:returned', { incident, document });
  // Another incident may have been opened, or a dialog, while the versions were read.
  const { incident: present, dialog, showToast } = store.getState();
  if (present?.id !== incident.id || dialog !== null) return true;
  if (!answer.ok) showToast(errorLine(answer.error), 'bad');
  const base = answer.ok ? answer.value.base : null;
  const returned = returnedDocument(base?.incident ?? present, document);
  if (returned !== null) offer(returned, { exportedAt: base?.keptAt ?? null, nothing: 'says nothing' });
  return returned !== null;

  function offer(
    returned: ReturnedDocument,
    { exportedAt, nothing }: { readonly exportedAt: Timestamp | null; readonly nothing: string },
  ): void {
    const { incident: open, openDialog, showToast: say } = store.getState();
    if (open === null) return;
    if (offeredChanges(open, returned).length > 0) {
      openDialog({ kind: 'returned', returned, text: document.text, exportedAt });
      return;
    }
    const name = document.name === '' ? 'The document' : `“${document.name}”`;
    say(`${name} ${nothing} that the incident does not have.`);
  }
}
