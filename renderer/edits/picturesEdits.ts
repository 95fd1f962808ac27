import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { PictureId } from '#shared/domain/incident/ids.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { firstCaption } from '#shared/domain/pictures/evidenceWords.ts';
import {
  addPicture,
  editPicture,
  type PictureFile,
  type PictureHome,
  picturesOf,
  removePicture,
  replacePictureFile,
  type TakenFile,
} from '#shared/domain/pictures/pictureEdits.ts';

export type PictureTextField = 'caption' | 'altText' | 'source';

export interface PicturesEdits {
  /** Names pictures whose files are on the disk, private until somebody ticks them. Answers which pictures they became. */
  add(home: PictureHome, taken: readonly TakenFile[]): readonly PictureId[];
  setText(id: PictureId, field: PictureTextField, text: string): void;
  patch(id: PictureId, patch: Patch<Picture>, label: string): void;
  /** Shows the picture as it was changed, in the place of the file that it was. */
  replace(from: string, to: PictureFile): void;
  /** The same, and no undo step names the file that it was: it can be deleted then. */
  replaceForGood(from: string, to: PictureFile): void;
  /** Takes it away from one place; its file stays for undo. */
  remove(id: PictureId, home: PictureHome): void;
}

/** The edits of pictures, each a named undo step. */
export function createPicturesEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): PicturesEdits {
  const { edit } = store.getState();
  return {
    add: (home, takenFiles) => {
      const named = takenFiles.map(({ name, ...file }) => {
        const id = newId<PictureId>();
        const caption = firstCaption({ file: file.file, ...(name !== undefined && { name }) });
        return { ...file, id, caption, altText: '', visibility: 'private' } as const;
      });
      store.getState().endBurst();
      edit({
        label: takenFiles.length === 1 ? 'Add picture' : 'Add pictures',
        apply: (incident) =>
          named.reduce((before, picture) => addPicture(before, { home, picture }), incident),
      });
      const { incident } = store.getState();
      const knownPictures = incident === null ? [] : picturesOf(incident);
      return named.map(({ id, file }) => knownPictures.find((picture) => picture.file === file)?.id ?? id);
    },
    setText: (id, field, text) =>
      edit({
        label: 'Edit picture',
        burst: fieldKey({ place: 'timeline', id, field }),
        apply: (incident) => {
          const value = field === 'source' && text === '' ? undefined : text;
          return editPicture(incident, { id, patch: { [field]: value } });
        },
      }),
    patch: (id, patch, label) => edit({ label, apply: (incident) => editPicture(incident, { id, patch }) }),
    replace: (from, to) =>
      edit({ label: 'Change picture', apply: (incident) => replacePictureFile(incident, { from, to }) }),
    replaceForGood: (from, to) =>
      store.getState().rewrite((incident) => replacePictureFile(incident, { from, to })),
    remove: (id, home) =>
      edit({ label: 'Take picture away', apply: (incident) => removePicture(incident, { id, home }) }),
  };
}
