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
  const text = pastedText(await unpackedText(brought))?.trimEnd() ?? null;
  if (text === null) return store.getState().showToast(TOO_MUCH_TEXT, 'bad');
  const { name } = brought;
  if (isOpen(store.getState())) {
    store.getState().goTo('timeline');
    return store.getState().openDialog({ kind: 'pasteTimeline', text, dayOfFile: dayInName(name) });
  }
  // The reader comes with the first text: the window begins without it.
  const { broughtDocument } = await import('#shared/import/broughtDocument.ts');
  const read = broughtDocument(name, text, { timeZone: computerZone(), now: now() });
  if (read.ok) store.getState().openDialog({ kind: 'newIncident', brought: read.value });
  else store.getState().showToast(read.error, 'bad');
}

/** How a mail begins that was copied with its whole head, and a rich text file. */
const PACKED = /^(?:[\w-]+:.*\r?\n(?:.+\r?\n)*(?:message-id|mime-version|content-type):|\s*\{\\rtf\d)/i;

/** The text as it is read; of one that is packed in it the text that is, as of such a file. */
async function unpackedText({ name, text }: ChosenText): Promise<string> {
  if (!PACKED.test(text.slice(0, 20_000))) return text;
  const { readableSource } = await import('#shared/import/packed/readableSource.ts');
  const source = await readableSource(name, new TextEncoder().encode(text));
  return (source.ok ? source.value.text : null) ?? text;
}

/** Asks which file to bring in; see {@link bringIn}. */
export async function importFile(store: AppStore, deps: StoreDeps): Promise<void> {
  const answer = await deps.api.request('import:choose');
  if (!answer.ok) store.getState().openDialog({ kind: 'error', error: answer.error });
  else if (answer.value !== null) await bringIn(store, deps, answer.value);
}
