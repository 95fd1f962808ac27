import { comeHome } from '#renderer/commands/comeHome.ts';
import { whileReading } from '#renderer/commands/whileReading.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { computerZone } from '#renderer/store/computerZone.ts';
import type {
  FileContent,
  FileText,
  NamedContent,
  Read,
  ReadingWays,
} from '#renderer/store/reader/readerJob.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { DroppedOnEvent } from '#renderer/store/slices/uiState.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { SlackChannelPart, SlackPick } from '#shared/import/forms/slack/slackParts.ts';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';
import { pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';
import { type NamedText, partsOfText } from '#shared/import/several/severalText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { LARGEST_BROUGHT } from '#shared/ipc/payloads.ts';

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

/** A text or a file from elsewhere. */
interface Brought {
  /** The file's name without its folder; empty where there is none. */
  readonly name: string;
  readonly content: FileContent;
  /** Of a Slack export that is too large to be shown as a whole. */
  readonly pick?: SlackPick;
  /** It was dropped on an event, and can be kept there instead. */
  readonly droppedOn?: DroppedOnEvent | undefined;
  /** Documents that are each a whole incident become one all the same. */
  readonly isTogether?: boolean;
  /** What each of the next incidents begins with, once this one has its own. */
  readonly next?: readonly NamedText[];
}

/**
 * Shows what a text or a file from elsewhere would add: to the open incident in the preview of its timeline, else to a new
 * one, whose title and severity are asked first. Nothing is added before a person accepts it. The reading takes a while,
 * so it looks whether anything can be brought in by now, and says so where it cannot.
 */
export async function bringIn(
  store: AppStore,
  deps: Pick<StoreDeps, 'api' | 'now' | 'read'>,
  brought: Brought,
): Promise<void> {
  const { name, content } = brought;
  if (bytesIn(content) > LARGEST_BROUGHT) return say(store, TOO_MUCH_TEXT);
  try {
    const show = await whileReading(store, name, (ways) => readToShow(store, deps, brought, ways));
    await show();
  } catch (error) {
    say(store, `${calledText(name)} was not read: the reader failed. Please report it with the file.`);
    throw error;
  }
}

/** Reads it, and gives what then shows it, or says why there is nothing to show. */
async function readToShow(
  store: AppStore,
  deps: Pick<StoreDeps, 'api' | 'now' | 'read'>,
  brought: Brought,
  ways: ReadingWays,
): Promise<() => void | Promise<void>> {
  const { now, read } = deps;
  const { name, content } = brought;
  const taken = await textOf(brought, read, ways);
  if (taken === null) return () => {};
  if ('refusal' in taken) return () => say(store, taken.refusal);
  if ('parts' in taken)
    return () => {
      if (!refused(store, name))
        store.getState().openDialog({ kind: 'choosePart', name, content, parts: taken.parts });
    };
  const { text } = taken;
  // A number in a table, or JSON: only these are worth the reader of graphs. Several files together are no graph.
  const isWorth = LIKE_GRAPHS.test(text) && partsOfText(text) === null;
  const graphs = isWorth ? await read({ kind: 'graphs', name, text }, ways) : null;
  if (graphs !== null) return () => showGraphs(store, name, text, graphs);
  // An incident may have been opened meanwhile. The next of several begins beside the one before.
  const isNext = brought.next !== undefined;
  if (isOpen(store.getState()) && !isNext) return () => showOpen(store, deps, brought, text);
  const { sheetHeadOf } = await import('#shared/publication/replySheet/sheetAnswers.ts');
  if (sheetHeadOf(text) !== null) return () => say(store, ANSWERS_WORDS);
  const { tableColumns: columns } = store.getState().settings;
  const context = { timeZone: computerZone(), now: now(), columns };
  const begun = await read({ kind: 'begin', name, text, context }, ways);
  if (begun === null) return () => {};
  if (!begun.ok) return () => say(store, begun.error);
  return () => {
    if (isOpen(store.getState()) && !isNext) return showOpen(store, deps, brought, text);
    if (refused(store, name)) return;
    const { whole } = begun.value;
    if (whole === null || brought.isTogether === true)
      store.getState().openDialog({ kind: 'newIncident', brought: begun.value, next: brought.next ?? [] });
    else store.getState().openDialog({ kind: 'severalIncidents', text, whole });
  };
}

/** Begins an incident with the first of several texts; the others follow once it has taken what it takes. */
export async function bringEach(
  store: AppStore,
  deps: Pick<StoreDeps, 'api' | 'now' | 'read'>,
  [first, ...next]: readonly NamedText[],
): Promise<void> {
  if (first === undefined) return;
  const content = { kind: 'text', text: first.text ?? '' } as const;
  await bringIn(store, deps, { name: first.name, content, isTogether: true, next });
}

function bytesIn(content: FileContent): number {
  if (content.kind === 'blob') return content.blob.size;
  if (content.kind !== 'files') return 0;
  return content.files.reduce((sum, { content: file }) => sum + bytesIn(file), 0);
}

/** How a mail begins that was copied with its whole head, and a rich text file. */
const PACKED = /^(?:[\w-]+:.*\r?\n(?:.+\r?\n)*(?:message-id|mime-version|content-type):|\s*\{\\rtf\d)/i;

type Taken =
  | { readonly text: string }
  | { readonly refusal: string }
  | { readonly parts: readonly SlackChannelPart[] };

/** The text as it is shown and read, also of one that is packed in a text; null when the reading was ended. */
async function textOf(
  { name, content, pick }: Brought,
  read: Read,
  ways: ReadingWays,
): Promise<Taken | null> {
  const plain = content.kind === 'text' ? content.text : null;
  if (plain !== null && !PACKED.test(plain.slice(0, 20_000))) return shownText(plain);
  const file = await read({ kind: 'file', name, content, ...(pick === undefined ? {} : { pick }) }, ways);
  if (file === null) return null;
  const found: FileText | null = file.ok ? file.value : null;
  if (found?.kind === 'parts')
    return pick === undefined ? { parts: found.parts } : { refusal: TOO_MUCH_TEXT };
  const text = found?.text ?? plain;
  if (text !== null) return shownText(text);
  const reason = file.ok ? null : file.error.reason;
  return { refusal: `${calledText(name)} was not read: ${reason ?? 'it is no text'}.` };
}

function shownText(raw: string): Taken {
  const text = pastedText(raw)?.trimEnd();
  return text === undefined ? { refusal: TOO_MUCH_TEXT } : { text };
}

function calledText(name: string): string {
  return name === '' ? 'The text' : `“${name}”`;
}

function say(store: AppStore, words: string): void {
  store.getState().showToast(words, 'bad');
}

const LIKE_GRAPHS = /\d"?[,;\t|]|[,;\t|]"?[-+]?\d|[[{]/;

/** A graph stands at the times of an incident, so that one has to be open. */
function showGraphs(store: AppStore, name: string, text: string, graphs: FoundGraphs): void {
  if (!isOpen(store.getState())) {
    store.getState().showToast(NO_INCIDENT_WORDS, 'bad');
  } else if (!refused(store, name)) {
    store.getState().goTo('timeline');
    store.getState().openDialog({ kind: 'addGraphs', graphs, text, dayOfFile: dayInName(name) });
  }
}

const ANSWERS_WORDS = 'Open the incident that these answers are about, and drop them there.';

const NO_INCIDENT_WORDS = 'This is a graph: open its incident first, and paste or drop it there.';

/** A document that left this incident shows what changed in it; any other text what it would add. */
async function showOpen(
  store: AppStore,
  deps: Pick<StoreDeps, 'api'>,
  { name, droppedOn }: Pick<Brought, 'name' | 'droppedOn'>,
  text: string,
): Promise<void> {
  if (refused(store, name)) return;
  const isSeveral = partsOfText(text) !== null;
  if (isSeveral || !(await comeHome(store, deps, { name, text })))
    showPreview(store, { name, droppedOn }, text);
}

function showPreview(
  store: AppStore,
  { name, droppedOn }: Pick<Brought, 'name' | 'droppedOn'>,
  text: string,
): void {
  if (refused(store, name)) return;
  store.getState().goTo('timeline');
  const from = { fileName: name, dayOfFile: dayInName(name), ...(droppedOn !== undefined && { droppedOn }) };
  store.getState().openDialog({ kind: 'pasteTimeline', text, ...from });
}

/** Says that a text was not brought in, where that is so. */
function refused(store: AppStore, name: string): boolean {
  const closedTo = whyClosed(store.getState());
  if (closedTo === null) return false;
  say(store, `${calledText(name)} was not read. ${CLOSED_WORDS[closedTo]}`);
  return true;
}

/** Brings in files, several of them together; see {@link bringIn}. None: nothing is done. */
export async function bringFiles(
  store: AppStore,
  deps: Pick<StoreDeps, 'api' | 'now' | 'read'>,
  files: readonly NamedContent[],
  folder = '',
): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  if (others.length === 0 && folder === '')
    await bringIn(store, deps, { name: first.path, content: first.content });
  else await bringIn(store, deps, { name: folder, content: { kind: 'files', files } });
}

/** Asks which files to bring in; see {@link bringIn}. */
export async function importFile(store: AppStore, deps: StoreDeps): Promise<void> {
  const answer = await deps.api.request('import:choose');
  if (!answer.ok) {
    if (store.getState().dialog === null) store.getState().openDialog({ kind: 'error', error: answer.error });
    else store.getState().showToast(errorLine(answer.error), 'bad');
    return;
  }
  const files = answer.value.map(
    ({ name, base64 }): NamedContent => ({
      path: name,
      content: { kind: 'base64', base64 },
    }),
  );
  await bringFiles(store, deps, files);
}
