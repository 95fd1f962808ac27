import { fileInBase64 } from '#renderer/commands/fileInBase64.ts';
import { firstPdfPage, PDF_TYPE } from '#renderer/commands/pdfPage.ts';
import { placeEvidence, type TakenEvidence } from '#renderer/commands/placeEvidence.ts';
import { SVG_TYPE, svgPicture } from '#renderer/commands/svgPicture.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable } from '#renderer/store/selectors.ts';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { hasHome, type PictureHome, type TakenFile } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { RefusedPicture } from '#shared/ipc/payloads.ts';
import { tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

type Deps = Pick<StoreDeps, 'api'>;
type PictureEdits = Pick<Edits, 'pictures'>;

/** Where there is nothing that a picture could stand at. */
export const NO_HOME_WORDS =
  'A picture or file stands at an event, an answer to a why, a row of the impact or the summary: choose one first, or drop it there.';

/** What is worked on, at which a picture is put; null: there is nothing, or more than one. */
export function pictureHome(state: AppState): PictureHome | null {
  if (!isEditable(state)) return null;
  if (state.place === 'summary') return { kind: 'summary' };
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

/** The event, answer, row or summary that a spot of the desk belongs to; null for any other. */
export function homeOfSpot({ incident }: AppState, { place, id }: DeskSpot): PictureHome | null {
  const home = namedHome(place, id);
  return home !== null && incident !== null && hasHome(incident, home) ? home : null;
}

/** Whether there is such a thing is looked up afterwards. */
function namedHome(place: DeskSpot['place'], id: string): PictureHome | null {
  switch (place) {
    case 'summary':
      return { kind: 'summary' };
    case 'timeline':
      return { kind: 'event', id: toId(id) };
    case 'causes':
      return { kind: 'cause', id: toId(id) };
    case 'impact':
      return { kind: 'impact', id: toId(id) };
    default:
      return null;
  }
}

/** Takes files in at a place and asks what one shows; which were refused, and why, is said of each. */
export async function addPictureFiles(
  store: AppStore,
  deps: Deps & PictureEdits,
  { files, home }: { readonly files: readonly File[]; readonly home: PictureHome },
): Promise<void> {
  const handle = store.getState().file?.handle;
  if (handle === undefined) return;
  placeEvidence(store, deps, { home, handle, ...(await takeInAll(store, deps, { handle, files, home })) });
}

interface Brought {
  readonly handle: string;
  readonly files: readonly File[];
  readonly home: PictureHome;
}

/** The place of each says at once that it is coming. */
async function takeInAll(
  store: AppStore,
  deps: Deps,
  { handle, files, home }: Brought,
): Promise<Pick<TakenEvidence, 'taken' | 'refused'>> {
  const { beginTakingIn } = store.getState();
  const coming = files.map((file) => ({ file, done: beginTakingIn({ home, name: file.name }) }));
  const taken: TakenFile[] = [];
  const refused: RefusedPicture[] = [];
  // One after the other: each is held in the memory more than once while it is taken in.
  for (const { file } of coming) {
    const { name } = file;
    // A film is refused before it is read.
    const reason = tooManyBytes(file.size);
    const added =
      reason === null
        ? await takeInOne(deps, { handle, file })
        : err(appError('picture-refused', { reason }));
    if (added.ok) taken.push(...added.value);
    else refused.push({ name, error: added.error });
  }
  // All are shown at once, in the places that said that they were coming.
  for (const { done } of coming) done();
  return { taken, refused };
}

/** A drawing as the picture that it makes; a PDF with its first page as a picture before it. */
async function takeInOne(
  { api }: Deps,
  { handle, file }: { readonly handle: string; readonly file: File },
): Promise<Result<readonly TakenFile[], AppError>> {
  const add = async (blob: Blob) => api.request('pictures:add', { handle, base64: await fileInBase64(blob) });
  if (file.type === PDF_TYPE) {
    const page = await firstPdfPage(file);
    if (!page.ok) return page;
    const picture = await add(page.value.png);
    if (!picture.ok) return picture;
    const whole = await add(file);
    if (!whole.ok) return whole;
    const { file: pageOf } = whole.value;
    return ok([
      { ...picture.value, pageOf },
      { ...whole.value, parts: page.value.pages, name: file.name },
    ]);
  }
  const drawn = file.type === SVG_TYPE ? await svgPicture(file) : ok(file);
  const added = drawn.ok ? await add(drawn.value) : drawn;
  return added.ok ? ok([{ ...added.value, name: file.name }]) : added;
}

/** Asks for files and takes them in at a place, or where the person works. */
export async function choosePictures(
  store: AppStore,
  deps: Deps & PictureEdits,
  home: PictureHome | null = pictureHome(store.getState()),
): Promise<void> {
  const handle = store.getState().file?.handle;
  if (home === null || handle === undefined) return;
  const chosen = await deps.api.request('pictures:choose', { handle });
  if (!chosen.ok) {
    store.getState().showToast(errorLine(chosen.error), 'bad');
    return;
  }
  const { taken, refused, toDraw } = chosen.value;
  const files = toDraw.map(
    ({ name, mediaType, base64 }) =>
      new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type: mediaType }),
  );
  const drawn = await takeInAll(store, deps, { handle, files, home });
  placeEvidence(store, deps, {
    home,
    handle,
    taken: [...taken, ...drawn.taken],
    refused: [...refused, ...drawn.refused],
  });
}
