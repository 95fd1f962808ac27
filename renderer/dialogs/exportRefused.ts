import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** It proposes aliases, for which it knows how the public version is composed; it is seldom seen. */
export const EXPORT_REFUSED = loadedLater(() =>
  import('#renderer/dialogs/ExportRefusedDialog.tsx').then(({ ExportRefusedDialog }) => ExportRefusedDialog),
);
