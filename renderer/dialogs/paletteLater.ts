import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Its library is a good part of the window's code, and nobody runs a command before the window is there. */
export const PALETTE = loadedLater(
  'The command palette',
  () => import('#renderer/dialogs/CommandPalette.tsx').then(({ CommandPalette }) => CommandPalette),
  DialogFailed,
);
