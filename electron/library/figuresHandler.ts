import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';

/** What the page of figures is counted from. */
export function registerFiguresHandler(context: DesktopContext, reading: LibraryReading): void {
  handle('library:figures', () => libraryParts(context, reading, ({ figures }) => figures));
}
