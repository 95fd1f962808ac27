import type { DraggedThing, DroppedThing } from '#renderer/timeline/drops/droppedThing.ts';

const WHAT_CAN =
  'One text file (.txt, .md, .csv, .json, .html, .docx and the like) or several lines of text can be dropped on the timeline';
const OPEN = 'To open an incident, choose File › Open…';

/** Why nothing can be dropped at all; null when the timeline takes text. */
export type ClosedTo = 'dialog' | 'read-only' | 'another place' | 'no incident' | null;

/** While something is dragged that will not be taken: what can be, and where. */
export function refusedDragWords(thing: DraggedThing, closedTo: ClosedTo): string {
  if (closedTo === 'no incident') return `Nothing can be dropped here. ${OPEN}.`;
  if (closedTo !== null) return whyClosed(closedTo);
  return thing === 'several files' ? 'Drop one text file at a time.' : `${WHAT_CAN}. ${OPEN}.`;
}

/** After a drop that did nothing: what happened, and what can be done. */
export function refusedDropWords(thing: DroppedThing, closedTo: ClosedTo): string {
  const nothing = `${nameOf(thing)} was not read`;
  if (thing.kind === 'incident') return `${nothing}: dropping opens nothing. ${OPEN}.`;
  if (closedTo === 'no incident')
    return `${nothing}. ${OPEN}; a text file can then be dropped on its timeline.`;
  if (thing.kind === 'folder') return `${nothing}: it is a folder. ${WHAT_CAN}.`;
  if (thing.kind === 'several files')
    return `${thing.count} files were dropped and not read. Drop one at a time.`;
  if (thing.kind === 'other file') return `${nothing}: it is no text. ${WHAT_CAN}.`;
  return closedTo === null ? `${nothing}. ${WHAT_CAN}.` : `${nothing}. ${whyClosed(closedTo)}`;
}

function nameOf(thing: DroppedThing): string {
  return 'name' in thing ? `“${thing.name}”` : 'What was dropped';
}

function whyClosed(closedTo: Exclude<ClosedTo, null | 'no incident'>): string {
  switch (closedTo) {
    case 'dialog':
      return 'Close the dialog first.';
    case 'read-only':
      return 'This document can only be read.';
    case 'another place':
      return `${WHAT_CAN}.`;
  }
}
