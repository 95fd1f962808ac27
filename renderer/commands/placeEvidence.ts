import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { evidenceCount, evidenceName } from '#shared/domain/pictures/evidenceWords.ts';
import {
  hasHome,
  type PictureHome,
  picturesAt,
  type TakenFile,
} from '#shared/domain/pictures/pictureEdits.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { RefusedPicture } from '#shared/ipc/payloads.ts';

/** Files that lie beside the incident by now, and those that do not. */
export interface TakenEvidence {
  readonly home: PictureHome;
  /** The document that they were taken in for; another may be open by now. */
  readonly handle: string;
  readonly taken: readonly TakenFile[];
  readonly refused: readonly RefusedPicture[];
}

/** Names what was taken in at its place, and asks what it shows; what stands there already is said, and is no undo step. */
export function placeEvidence(
  store: AppStore,
  { pictures }: Pick<Edits, 'pictures'>,
  { home, handle, taken, refused }: TakenEvidence,
): void {
  const state = store.getState();
  const { incident } = state;
  const isThere = state.file?.handle === handle && incident !== null && hasHome(incident, home);
  const isFree = state.dialog === null;
  const known = isThere ? filesAt(incident, home) : new Set<string>();
  const added = taken.filter(({ file }) => !known.has(file));
  if (taken.length > 0 && !isThere)
    state.showToast('It was not added: what it was for has gone meanwhile.', 'bad');
  else if (added.length > 0) {
    const ids = pictures.add(home, added);
    const [piece, ...others] = piecesOf(addedAt(store, home, ids));
    // Of several that were brought none is asked about before the others.
    const isAlone = refused.length === 0 && added.length === taken.length && others.length === 0;
    if (isFree && isAlone && piece !== undefined)
      state.openDialog({ kind: 'picture', id: piece.picture.id, home });
    else state.showToast(`${countOf(added)} added. Say what each one shows.`, 'good');
  }
  if (isThere && added.length < taken.length) state.showToast(knownWords(incident, home, taken));
  const [first, ...others] = refused;
  if (first === undefined) return;
  // One is said beside the work; of several, a list can be read through.
  if (others.length === 0 || !isFree)
    for (const each of refused) state.showToast(refusedWords(each, taken.length + refused.length > 1), 'bad');
  else state.openDialog({ kind: 'picturesRefused', refused });
}

function filesAt(incident: Incident, home: PictureHome): ReadonlySet<string> {
  return new Set(picturesAt(incident, home).map(({ file }) => file));
}

function addedAt(store: AppStore, home: PictureHome, ids: readonly string[]) {
  const { incident } = store.getState();
  return incident === null ? [] : picturesAt(incident, home).filter(({ id }) => ids.includes(id));
}

/** A PDF counts once, and not as the picture of its page. */
function countOf(taken: readonly TakenFile[]): string {
  return evidenceCount(taken.filter(({ pageOf }) => pageOf === undefined).map(({ file }) => file));
}

/** Which of them stood there before: the same content, whatever its file was called this time. */
function knownWords(incident: Incident, home: PictureHome, taken: readonly TakenFile[]): string {
  const files = new Set(taken.map(({ file }) => file));
  const known = piecesOf(picturesAt(incident, home)).filter(({ picture }) => files.has(picture.file));
  const [first] = known;
  return known.length === 1 && first !== undefined
    ? `“${evidenceName(first.picture)}” is there already: the same file was added before.`
    : `${evidenceCount(known.map(({ picture }) => picture.file))} are there already: the same files were added before.`;
}

/** Which file it was is said where there were several. */
function refusedWords({ name, error }: RefusedPicture, isNamed: boolean): string {
  return isNamed ? `“${name}”: ${errorLine(error)}` : errorLine(error);
}
