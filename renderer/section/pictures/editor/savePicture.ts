import { fileInBase64 } from '#renderer/commands/fileInBase64.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import { burntPicture, type MarkColours } from '#renderer/section/pictures/editor/burntPicture.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import type { PictureMark } from '#shared/domain/pictures/pictureMarks.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';
import { listed } from '#shared/text/phrases.ts';

type Deps = Pick<StoreDeps, 'api'> & Pick<Edits, 'pictures'>;

interface ChangedPicture {
  readonly picture: Picture;
  readonly marks: readonly PictureMark[];
  /** Whether the file that it was is deleted, and no undo step leads back to it. */
  readonly isOldDeleted: boolean;
}

/**
 * Takes a picture with its marks in like any other, and shows it in the place of the one that it was. Answers why not,
 * in words; null when it is done.
 */
export async function savePicture(
  store: AppStore,
  { api, pictures }: Deps,
  { picture, marks, isOldDeleted }: ChangedPicture,
): Promise<string | null> {
  const handle = store.getState().file?.handle;
  if (handle === undefined) return CLOSED;
  const address = pictureAddress(handle, picture.file);
  const burnt = await burntPicture({ address, size: picture, marks, colours: markColours() });
  if (burnt === null) return 'The picture cannot be drawn as the incident describes it. Nothing was changed.';
  const taken = await api.request('pictures:add', { handle, base64: await fileInBase64(burnt) });
  if (!taken.ok) return errorLine(taken.error);
  const { file, incident } = store.getState();
  const isThere = incident !== null && picturesOf(incident).some((each) => each.file === picture.file);
  if (file?.handle !== handle || !isThere) return CLOSED;
  if (!isOldDeleted) {
    pictures.replace(picture.file, taken.value);
    return null;
  }
  pictures.replaceForGood(picture.file, taken.value);
  // Once the incident on the disk names the new file: a crash between the two must not leave a name without a file.
  if (!(await store.getState().saveAll()))
    return 'The picture was changed, but the one that it was is still there: the incident could not be saved.';
  return deleteOld(store, api, { handle, file: picture.file });
}

const CLOSED = 'The picture is not in the incident any more. Nothing was changed.';

async function deleteOld(
  store: AppStore,
  api: Deps['api'],
  { handle, file }: { readonly handle: Parameters<typeof pictureAddress>[0]; readonly file: string },
): Promise<string | null> {
  const deleted = await api.request('pictures:delete', { handle, files: [file] });
  if (!deleted.ok) return errorLine(deleted.error);
  const { alsoIn } = deleted.value;
  const words = 'The picture as it was is deleted';
  const toast =
    alsoIn.length === 0
      ? words
      : `${words}. It is still in ${listed(alsoIn, (name) => `“${name}”`)}, of other incidents here.`;
  store.getState().showToast(toast, alsoIn.length === 0 ? 'good' : 'info');
  return null;
}

/** The colours of the page, which are the same in every theme: they are in a picture for good. */
function markColours(): MarkColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return { cover: colour('--mark-cover'), arrow: colour('--mark-arrow'), edge: colour('--mark-edge') };
}
