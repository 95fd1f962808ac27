import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import type { LibraryWatch } from '#electron/library/watchLibrary.ts';
import { figureFacts } from '#shared/publication/figures/figureFacts.ts';

/** What the page of figures is counted from. */
export function registerFiguresHandler(context: DesktopContext, watch: LibraryWatch): void {
  const read = createPartReader(({ incident }, path) => figureFacts(incident, path));
  handle('library:figures', () => libraryParts(context, watch, read));
}
