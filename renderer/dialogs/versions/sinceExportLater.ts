import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** It knows what leaves for each audience, which nothing else of the first screen needs. */
export const SINCE_EXPORT = loadedLater(
  'What changed since it was sent',
  () =>
    import('#renderer/dialogs/versions/SinceExportDialog.tsx').then(
      ({ SinceExportDialog }) => SinceExportDialog,
    ),
  DialogFailed,
);
