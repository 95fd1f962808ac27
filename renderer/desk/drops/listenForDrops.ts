import { bringFiles, bringIn, whyClosed } from '#renderer/commands/bringIn.ts';
import {
  type DraggedThing,
  type DroppedThing,
  draggedThing,
  droppedThing,
  looseFiles,
} from '#renderer/desk/drops/droppedThing.ts';
import { bringPictures, droppedOnEvent, isForEvidence } from '#renderer/desk/drops/pictureDrops.ts';
import { refusedDragWords, refusedDropWords } from '#renderer/desk/drops/refusedDropWords.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { hasSeveralLines } from '#shared/import/paste/pastedText.ts';

type Deps = Pick<StoreDeps, 'api' | 'now' | 'read'> & Pick<Edits, 'pictures'>;

/**
 * What is dragged into the window from elsewhere: a text file, or several lines, are brought in; of anything else the
 * pointer says that it cannot be dropped, and words say what can. What is dragged within the page, and text over a
 * field, is left to the browser. Returns the function that stops it.
 */
export function listenForDrops(store: AppStore, deps: Deps): () => void {
  let isOwn = false;
  const dragStart = (): void => {
    isOwn = true;
  };
  const dragEnd = (): void => {
    isOwn = false;
  };
  const dragOver = (event: DragEvent): void => {
    const thing = draggedThing(event.dataTransfer);
    if (isOwn || thing === null || event.dataTransfer === null || isForField(thing, event.target)) return;
    event.preventDefault();
    const closedTo = whyClosed(store.getState());
    const isTaken = closedTo === null && isTakenHere(store, thing);
    event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none';
    if (!isTaken && event.type === 'dragenter') store.getState().showToast(refusedDragWords(thing, closedTo));
  };
  const drop = (event: DragEvent): void => {
    const thing = draggedThing(event.dataTransfer);
    if (isOwn || thing === null || isForField(thing, event.target)) return;
    event.preventDefault();
    void take(store, deps, event);
  };
  const listeners = { dragstart: dragStart, dragend: dragEnd, dragenter: dragOver, dragover: dragOver, drop };
  const kinds = Object.keys(listeners) as (keyof typeof listeners)[]; // The keys written above.
  for (const kind of kinds) document.addEventListener(kind, listeners[kind]);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, listeners[kind]);
  };
}

function isTakenHere(store: AppStore, thing: DraggedThing): boolean {
  return thing === 'pictures' ? isOpen(store.getState()) : thing === 'text' || thing === 'files';
}

async function take(store: AppStore, deps: Deps, { dataTransfer, target }: DragEvent): Promise<void> {
  const thing = droppedThing(dataTransfer);
  if (thing === null) return;
  const closedTo = whyClosed(store.getState());
  const files = looseFiles(thing);
  if (closedTo === null && isForEvidence(store.getState(), { files, target })) {
    bringPictures(store, deps, { files, target });
  } else if (closedTo === null && thing.kind === 'text' && hasSeveralLines(thing.text)) {
    await bringIn(store, deps, { name: '', content: { kind: 'text', text: thing.text } });
  } else if (closedTo === null && (thing.kind === 'text file' || thing.kind === 'archive')) {
    const droppedOn = droppedOnEvent(store.getState(), { files, target });
    await bringIn(store, deps, { name: thing.name, content: { kind: 'blob', blob: thing.file }, droppedOn });
  } else if (closedTo === null && thing.kind === 'several files') {
    await bringDropped(store, deps, thing);
  } else store.getState().showToast(refusedDropWords(thing, closedTo), 'bad');
}

async function bringDropped(
  store: AppStore,
  deps: Deps,
  { folder, files }: Extract<DroppedThing, { readonly kind: 'several files' }>,
): Promise<void> {
  const found = await files.catch(() => null);
  if (found === null) store.getState().showToast(UNREADABLE_WORDS, 'bad');
  else if (found.length === 0) store.getState().showToast(`“${folder}” is empty.`, 'bad');
  else await bringFiles(store, deps, found, folder);
}

const UNREADABLE_WORDS = 'What was dropped was not read: one of its files cannot be opened.';

/** Text that is dropped on a field is typed into it. */
function isForField(thing: DraggedThing, target: EventTarget | null): boolean {
  if (thing !== 'text' || !(target instanceof HTMLElement)) return false;
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target.isContentEditable
  );
}
