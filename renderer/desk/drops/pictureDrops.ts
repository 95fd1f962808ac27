import { addPictureFiles, homeOfSpot, NO_HOME_WORDS, pictureHome } from '#renderer/commands/addPicture.ts';
import { isPicture } from '#renderer/desk/drops/droppedThing.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { DroppedOnEvent } from '#renderer/store/slices/uiState.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import { homeKey, type PictureHome } from '#shared/domain/pictures/pictureEdits.ts';

type Deps = Pick<StoreDeps, 'api'> & Pick<Edits, 'pictures'>;

/** The pictures in a clipboard. Programs that copy cells copy a picture of them besides: their text is meant. */
export function pastedPictures(data: DataTransfer): readonly File[] {
  if (data.getData('text/plain') !== '') return [];
  return [...data.files].filter(({ type }) => type.startsWith('image/'));
}

interface Brought {
  readonly files: readonly File[];
  readonly target: EventTarget | null;
}

/** What lies beside an incident rather than tells one, where a single event is open to take it. */
const PLAIN_EVIDENCE = /\.(?:txt|log|csv|tsv|pdf)$/i;

/**
 * Whether files that were dropped are evidence of something, and not read as an incident: pictures always, others where
 * the pictures of a thing stand, logs, tables and PDFs on an open event, and pictures with others on any part of the thing itself.
 */
export function isForEvidence(state: AppState, { files, target }: Brought): boolean {
  if (!isOpen(state) || files.length === 0) return false;
  if (files.every(isPicture)) return true;
  const taker = target instanceof Element ? target.closest<HTMLElement>('[data-takes-files]') : null;
  const takesAll = taker !== null && taker.dataset.takesFiles !== 'evidence';
  const takesThese =
    taker !== null && files.every((file) => isPicture(file) || PLAIN_EVIDENCE.test(file.name));
  return takesAll || takesThese || (files.some(isPicture) && homeAround(state, target) !== null);
}

/** The event that a log or table was dropped on while it is not open: it may be meant as a file of it. */
export function droppedOnEvent(state: AppState, { files, target }: Brought): DroppedOnEvent | undefined {
  const [file, ...others] = files;
  if (!isOpen(state) || file === undefined || others.length > 0 || !PLAIN_EVIDENCE.test(file.name)) return;
  const home = homeAround(state, target);
  return home?.kind === 'event' ? { file, eventId: home.id } : undefined;
}

/** Puts pictures and files at what they were dropped or pasted on, else at what is worked on; without either, words say so. */
export function bringPictures(store: AppStore, deps: Deps, brought: Brought): void {
  const state = store.getState();
  const home = homeAround(state, brought.target) ?? pictureHome(state);
  if (home === null) state.showToast(NO_HOME_WORDS, 'bad');
  else void addPictureFiles(store, deps, { files: brought.files, home });
}

/** The one thing whose fields stand around an element; null where there are several or none. */
function homeAround(state: AppState, target: EventTarget | null): PictureHome | null {
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
    if (at.matches('section, main, body')) return null; // All of a place is no one thing of it.
    const fields = [...(at.matches('[data-field]') ? [at] : []), ...at.querySelectorAll('[data-field]')];
    const homes = fields.flatMap((field) => {
      const spot = parseFieldKey(field.getAttribute('data-field') ?? '');
      const home = spot === null ? null : homeOfSpot(state, spot);
      return home === null ? [] : [home];
    });
    const [first] = homes;
    if (first !== undefined) return homes.every((home) => homeKey(home) === homeKey(first)) ? first : null;
  }
  return null;
}
