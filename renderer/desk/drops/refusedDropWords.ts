import { CLOSED_WORDS, type ClosedTo } from '#renderer/commands/bringIn.ts';
import type { DraggedThing, DroppedThing } from '#renderer/desk/drops/droppedThing.ts';

const WHAT_CAN =
  'Text files (.txt, .md, .csv, .json, .html, .docx, .pdf, .eml and the like), folders and .zip archives of them, and several lines of text can be dropped';
const OPEN = 'To open an incident, choose File › Open…';

/** While something is dragged that will not be taken: what can be. */
export function refusedDragWords(thing: DraggedThing, closedTo: ClosedTo): string {
  if (closedTo !== null) return CLOSED_WORDS[closedTo];
  if (thing === 'pictures')
    return 'Open an incident first; pictures can be dropped on an event, an answer, a row of the impact or the summary.';
  return `${WHAT_CAN}. ${OPEN}.`;
}

/** After a drop that did nothing: what happened, and what can be done. */
export function refusedDropWords(thing: DroppedThing, closedTo: ClosedTo): string {
  const nothing = `${nameOf(thing)} was not read`;
  if (thing.kind === 'incident') return `${nothing}: dropping opens nothing. ${OPEN}.`;
  if (thing.kind === 'other file') return `${nothing}: it is no text. ${WHAT_CAN}.`;
  if (thing.kind === 'pictures' && closedTo === null)
    return `${nothing}: open an incident first, and drop it on what it shows.`;
  return `${nothing}. ${closedTo === null ? `${WHAT_CAN}.` : CLOSED_WORDS[closedTo]}`;
}

function nameOf(thing: DroppedThing): string {
  return 'name' in thing ? `“${thing.name}”` : 'What was dropped';
}
