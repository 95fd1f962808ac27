import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Comes with the first document that somebody brings home. */
export const RETURNED = loadedLater(
  'The document',
  () => import('#renderer/dialogs/ReturnedDialog.tsx').then(({ ReturnedDialog }) => ReturnedDialog),
  DialogFailed,
);
