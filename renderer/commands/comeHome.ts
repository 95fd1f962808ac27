import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { errorLine } from '#shared/errors/errorWords.ts';

/**
 * Shows what changed in a document that was exported from the open incident and edited elsewhere. False where a text is
 * no such document: then nothing was done. The comparison is loaded with the first text, since the window begins without it.
 */
export async function comeHome(
  store: AppStore,
  { api }: Pick<StoreDeps, 'api'>,
  document: { readonly name: string; readonly text: string },
): Promise<boolean> {
  const [{ isReturned, readText }, { returnedDocument }, { offeredChanges }] = await Promise.all([
    import('#shared/publication/returned/document/broughtText.ts'),
    import('#shared/publication/returned/returnedDocument.ts'),
    import('#shared/publication/returned/offeredChanges.ts'),
  ]);
  const { incident } = store.getState();
  if (incident === null || !isReturned(incident, readText(document))) return false;
  const answer = await api.request('versions:returned', { incident, document });
  // Another incident may have been opened, or a dialog, while the versions were read.
  const { incident: present, dialog, openDialog, showToast } = store.getState();
  if (present?.id !== incident.id || dialog !== null) return true;
  if (!answer.ok) showToast(errorLine(answer.error), 'bad');
  const base = answer.ok ? answer.value.base : null;
  const returned = returnedDocument(base?.incident ?? present, document);
  if (returned === null) return false;
  if (offeredChanges(present, returned).length === 0) {
    const name = document.name === '' ? 'The document' : `“${document.name}”`;
    showToast(`${name} says nothing that the incident does not have.`);
  } else openDialog({ kind: 'returned', returned, text: document.text, exportedAt: base?.keptAt ?? null });
  return true;
}
