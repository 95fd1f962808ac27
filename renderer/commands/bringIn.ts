import type { AppStore } from '#renderer/store/appStore.ts';
import { computerZone } from '#renderer/store/computerZone.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import type { ChosenText } from '#shared/ipc/payloads.ts';

/**
 * Shows what a text from elsewhere would add: to the open incident in the preview of its timeline, else to a new one,
 * whose title and severity are asked first. Nothing is added before a person accepts it.
 */
export async function bringIn(
  store: AppStore,
  { now }: Pick<StoreDeps, 'now'>,
  brought: ChosenText,
): Promise<void> {
  const text = pastedText(brought.text)?.trimEnd() ?? null;
  if (text === null) return store.getState().showToast(TOO_MUCH_TEXT, 'bad');
  const { name } = brought;
  if (isOpen(store.getState())) {
    store.getState().goTo('timeline');
    return store.getState().openDialog({ kind: 'pasteTimeline', text, dayOfFile: dayInName(name) });
  }
  // The reader comes with the first text: the window begins without it.
  const { broughtDocument } = await import('#shared/import/broughtDocument.ts');
  const { tableColumns: columns } = store.getState().settings;
  const read = broughtDocument(name, text, { timeZone: computerZone(), now: now(), columns });
  if (read.ok) store.getState().openDialog({ kind: 'newIncident', brought: read.value });
  else store.getState().showToast(read.error, 'bad');
}

/** Asks which file to bring in; see {@link bringIn}. */
export async function importFile(store: AppStore, deps: StoreDeps): Promise<void> {
  const answer = await deps.api.request('import:choose');
  if (!answer.ok) store.getState().openDialog({ kind: 'error', error: answer.error });
  else if (answer.value !== null) await bringIn(store, deps, answer.value);
}
