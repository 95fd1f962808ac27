import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Nobody looks at a picture before the window is there. */
export const PICTURE = loadedLater(
  'The picture',
  () => import('#renderer/section/pictures/PictureDialog.tsx').then(({ PictureDialog }) => PictureDialog),
  DialogFailed,
);

export const PICTURE_EDITOR = loadedLater(
  'The picture',
  () =>
    import('#renderer/section/pictures/editor/PictureEditor.tsx').then(({ PictureEditor }) => PictureEditor),
  DialogFailed,
);
