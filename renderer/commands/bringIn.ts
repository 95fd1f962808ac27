import type { AppStore } from '#renderer/store/appStore.ts';
import { computerZone } from '#renderer/store/computerZone.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';
import { pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import type { ChosenText } from '#shared/ipc/payloads.ts';

/** Why nothing can be brought in; null when it can. */
export type ClosedTo = 'dialog' | 'read-only' | null;

export const CLOSED_WORDS: Readonly<Record<Exclude<ClosedTo, null>, string>> = {
  dialog: 'Close the dialog first.',
  'read-only': 'This document can only be read.',
};

/** An open dialog, with what was typed into it, stays; nothing is added to what can only be read. */
export function whyClosed({ dialog, file }: Pick<AppState, 'dialog' | 'file'>): ClosedTo {
  if (dialog !== null) return 'dialog';
  return file?.isReadOnly === true ? 'read-only' : null;
}

/**
 * Shows what a text from elsewhere would add: to the open incident in the preview of its timeline, else to a new one,
 * whose title and severity are asked first. Nothing is added before a person accepts it. Whoever calls it may have
 * waited for a file, so it looks whether anything can be brought in by now, and says so where it cannot.
 */
export async function bringIn(
  store: AppStore,
  { now }: Pick<StoreDeps, 'now'>,
  brought: ChosenText,
): Promise<void> {
  const text = pastedText(await unpackedText(brought))?.trimEnd() ?? null;
  if (text === null) return store.getState().showToast(TOO_MUCH_TEXT, 'bad');
  const graphs = await graphsIn(brought.name, text);
  if (graphs !== null) return showGraphs(store, brought.name, text, graphs);
  if (isOpen(store.getState())) return showPreview(store, brought.name, text);
  // The reader comes with the first text: the window begins without it.
  const { broughtDocument } = await import('#shared/import/broughtDocument.ts');
  // An incident may have been opened meanwhile.
  if (isOpen(store.getState())) return showPreview(store, brought.name, text);
  const { tableColumns: columns } = store.getState().settings;
  const read = broughtDocument(brought.name, text, { timeZone: computerZone(), now: now(), columns });
  if (!read.ok) store.getState().showToast(read.error, 'bad');
  else if (!refused(store, brought.name))
    store.getState().openDialog({ kind: 'newIncident', brought: read.value });
}

/** Lines of numbers, or JSON with lists of them; only these are worth the reader of graphs. */
const LIKE_GRAPHS = /^\s*[[{]|^[^\n]*\d[^\n]*\d\s*$/m;

async function graphsIn(name: string, text: string): Promise<FoundGraphs | null> {
  if (!LIKE_GRAPHS.test(text)) return null;
  const { foundGraphs } = await import('#shared/import/graphs/readSignals.ts');
  return foundGraphs(name, text);
}

/** A graph stands at the times of an incident, so that one has to be open. */
function showGraphs(store: AppStore, name: string, text: string, graphs: FoundGraphs): void {
  if (!isOpen(store.getState())) {
    store.getState().showToast(NO_INCIDENT_WORDS, 'bad');
  } else if (!refused(store, name)) {
    store.getState().goTo('timeline');
    store.getState().openDialog({ kind: 'addGraphs', graphs, text, dayOfFile: dayInName(name) });
  }
}

const NO_INCIDENT_WORDS = 'This is a graph: open its incident first, and paste or drop it there.';

function showPreview(store: AppStore, name: string, text: string): void {
  if (refused(store, name)) return;
  store.getState().goTo('timeline');
  store.getState().openDialog({ kind: 'pasteTimeline', text, dayOfFile: dayInName(name) });
}

/** Says that a text was not brought in, where that is so. */
function refused(store: AppStore, name: string): boolean {
  const closedTo = whyClosed(store.getState());
  if (closedTo === null) return false;
  const what = name === '' ? 'The text' : `“${name}”`;
  store.getState().showToast(`${what} was not read. ${CLOSED_WORDS[closedTo]}`, 'bad');
  return true;
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
  if (!answer.ok) {
    if (store.getState().dialog === null) store.getState().openDialog({ kind: 'error', error: answer.error });
    else store.getState().showToast(errorLine(answer.error), 'bad');
  } else if (answer.value !== null) await bringIn(store, deps, answer.value);
}
