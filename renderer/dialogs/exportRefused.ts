import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** It proposes aliases, for which it knows how the public version is composed; it is seldom seen. */
export const EXPORT_REFUSED = loadedLater(
  'Why the export was refused',
  () =>
    import('#renderer/dialogs/ExportRefusedDialog.tsx').then(
      ({ ExportRefusedDialog }) => ExportRefusedDialog,
    ),
  DialogFailed,
);
