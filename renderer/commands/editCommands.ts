import type { AppStore } from '#renderer/store/appStore.ts';
import { isInternalShown } from '#renderer/store/selectors.ts';
import type { AppState } from '#renderer/store/state.ts';
import { type FindMatch, findInIncident } from '#shared/domain/findInIncident.ts';
import { type DeskPlace, SECTION_IDS } from '#shared/domain/incident/sections.ts';

/**
 * Text that is not part of the incident yet (a search, a form, a line half typed) keeps its own undo; what
 * holds it is marked with `data-draft`. A field that holds nothing of its own is not marked, so that the key
 * goes on to the incident: after a line was added, undo takes back the event.
 */
function isInDraft(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLElement && field.closest('[data-draft]') !== null;
}

/** Whether the field with the focus took the key: an empty one has only what was deleted in it to bring back. */
function isTakenByField(command: 'undo' | 'redo'): boolean {
  if (!isInDraft()) return false;
  const field = document.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const wasEmpty = isText && field.value === '';
  document.execCommand(command);
  return !(wasEmpty && field.value === '');
}

/** Takes the last step back and says which: what changed may stand where nobody looks. */
export function undoEdit(store: AppStore): void {
  const { dialog, history, undo, showToast } = store.getState();
  if (isTakenByField('undo') || dialog !== null) return;
  const step = history.past.at(-1);
  undo();
  if (step !== undefined) showToast(`Undone: ${step.label}`, 'info', { topic: 'undo' });
}

export function redoEdit(store: AppStore): void {
  const { dialog, history, redo, showToast } = store.getState();
  if (isTakenByField('redo') || dialog !== null) return;
  const step = history.future.at(-1);
  redo();
  if (step !== undefined) showToast(`Redone: ${step.label}`, 'info', { topic: 'undo' });
}

/** Opens find with the selected words, or the last ones. */
export function openFind(store: AppStore): void {
  const selected = String(document.getSelection() ?? '').trim();
  const isWord = selected !== '' && selected.length < 80 && !selected.includes('\n');
  const { find, setFind } = store.getState();
  const query = isWord ? selected : (find?.query ?? '');
  setFind({ query, current: -1, spot: null });
}

/** Closes find; the field of the current match gets the focus, so that typing goes on there. */
export function closeFind(store: AppStore): void {
  const { find, setFind, focusHere } = store.getState();
  setFind(null);
  if (find?.spot) focusHere(find.spot);
}

/** Goes to the next (1) or previous (-1) match, round the end. */
export function moveMatch(store: AppStore, step: 1 | -1): void {
  const { incident, find, setFind, goTo } = store.getState();
  if (incident === null || find === null) return;
  const matches = findInIncident(incident, find.query);
  if (matches.length === 0) return;
  const nearest = nearestMatch(matches, shownPlace(store.getState()));
  const before = find.current === -1 ? nearest - (step === 1 ? 1 : 0) : find.current;
  const current = (before + step + matches.length) % matches.length;
  const match = matches[current];
  if (match === undefined) return;
  goTo(match.spot.place);
  setFind({ ...find, current, spot: match.spot, start: match.start });
}

/** The first match of the place that is open, else of the places after it, else of all; matches come in the order of the places. */
function nearestMatch(matches: readonly FindMatch[], place: DeskPlace): number {
  const here = PLACE_ORDER.indexOf(place);
  const first = matches.findIndex(({ spot }) => PLACE_ORDER.indexOf(spot.place) >= here);
  return Math.max(0, first);
}

/** The internal version at Publish is what the sections hold, from the first of them. */
function shownPlace(state: AppState): DeskPlace {
  return isInternalShown(state) ? SECTION_IDS[0] : state.place;
}

const PLACE_ORDER: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];
