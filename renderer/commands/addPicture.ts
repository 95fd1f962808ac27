import { fileInBase64 } from '#renderer/commands/fileInBase64.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable } from '#renderer/store/selectors.ts';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { Result } from '#shared/basics/result.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

type Deps = Pick<StoreDeps, 'api'>;
type PictureEdits = Pick<Edits, 'pictures'>;

/** Where there is nothing that a picture could stand at. */
export const NO_HOME_WORDS =
  'A picture stands at an event or at an answer to a why: choose one first, or drop the picture on it.';

/** The event or answer that is worked on, at which a picture is put; null: there is none, or more than one. */
export function pictureHome(state: AppState): PictureHome | null {
  if (!isEditable(state)) return null;
  if (state.place === 'timeline') {
    const chosen = selectedEvents(state);
    const id = state.timelineView.openId ?? (chosen.length === 1 ? chosen[0] : undefined);
    return id === undefined ? null : { kind: 'event', id };
  }
  const { selectedId } = state.causesView;
  const isAnswer = state.incident?.causes.some(({ id }) => id === selectedId) === true;
  return state.place === 'causes' && isAnswer && selectedId !== null
    ? { kind: 'cause', id: selectedId }
    : null;
}

/** The event or answer that a spot of the desk belongs to; null for any other. */
export function homeOfSpot({ incident }: AppState, { place, id }: DeskSpot): PictureHome | null {
  if (place === 'timeline' && incident?.timeline.some((event) => event.id === id)) {
    return { kind: 'event', id: id as EventId }; // It is the id of one.
  }
  if (place === 'causes' && incident?.causes.some((cause) => cause.id === id)) {
    return { kind: 'cause', id: id as CauseId }; // The same.
  }
  return null;
}

/** Takes a file in at a place and asks what it shows. A film is refused before it is read. */
export async function addPictureFile(
  store: AppStore,
  deps: Deps & PictureEdits,
  { file, home }: { readonly file: File; readonly home: PictureHome },
): Promise<void> {
  const handle = store.getState().file?.handle;
  const reason = tooManyBytes(file.size);
  if (reason !== null) tell(store, appError('picture-refused', { reason }));
  if (handle === undefined || reason !== null) return;
  const base64 = await fileInBase64(file);
  take(store, deps, { home, handle, taken: await deps.api.request('pictures:add', { handle, base64 }) });
}

/** Asks for a file and takes it in where the person works. */
export async function choosePicture(store: AppStore, deps: Deps & PictureEdits): Promise<void> {
  const home = pictureHome(store.getState());
  const handle = store.getState().file?.handle;
  if (home === null || handle === undefined) return;
  const taken = await deps.api.request('pictures:choose', { handle });
  if (!taken.ok) tell(store, taken.error);
  else if (taken.value !== null) {
    take(store, deps, { home, handle, taken: { ok: true, value: taken.value } });
  }
}

interface Taken {
  readonly home: PictureHome;
  /** The document that it was taken in for; another may be open by now. */
  readonly handle: string;
  readonly taken: Result<Pick<Picture, 'file' | 'width' | 'height'>, AppError>;
}

function take(store: AppStore, { pictures }: PictureEdits, { home, handle, taken }: Taken): void {
  const state = store.getState();
  const place = home.kind === 'event' ? 'timeline' : 'causes';
  const isThere =
    state.file?.handle === handle && homeOfSpot(state, { place, id: home.id, field: '' }) !== null;
  if (!taken.ok) tell(store, taken.error);
  else if (isThere) {
    const id = pictures.add(home, taken.value);
    if (state.dialog === null) state.openDialog({ kind: 'picture', id, home });
  } else state.showToast('The picture was not added: what it was for has gone meanwhile.', 'bad');
}

function tell(store: AppStore, error: AppError): void {
  store.getState().showToast(errorLine(error), 'bad');
}
