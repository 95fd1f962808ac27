import { registerCopiesHandlers } from '#electron/copies/copiesHandlers.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerImportHandlers } from '#electron/documents/importHandlers.ts';
import { registerTermsHandler } from '#electron/documents/termsHandler.ts';
import type { ExportDesk } from '#electron/export/exportDesk.ts';
import { registerExportHandlers } from '#electron/export/exportHandlers.ts';
import { registerFigureHandlers } from '#electron/export/figureHandlers.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { registerSaveFileHandler } from '#electron/export/saveFileHandler.ts';
import { registerStatusPageHandler } from '#electron/export/statusPageHandler.ts';
import { registerWrittenFileHandlers } from '#electron/export/writtenFiles.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerLibraryHandlers } from '#electron/library/libraryHandlers.ts';
import { registerSyncHandlers } from '#electron/library/syncHandlers.ts';
import { registerSheetHandlers } from '#electron/replySheets/sheetHandlers.ts';
import { ownOutputsFile } from '#electron/system/paths.ts';
import { registerKeptHandlers } from '#electron/versions/keptHandlers.ts';
import { registerVersionsHandlers } from '#electron/versions/versionsHandlers.ts';

/** Answers everything that a start does not ask for: half of the main process's code is loaded for it. */
export function registerLaterHandlers(context: DesktopContext): void {
  const exportDesk: ExportDesk = {
    pathOf: context.documents.pathOf,
    ownOutputs: createOwnOutputs(ownOutputsFile()),
    written: createPathGrants(),
  };
  registerImportHandlers();
  registerTermsHandler(context);
  registerCopiesHandlers(context);
  registerVersionsHandlers(context);
  registerKeptHandlers(context);
  registerLibraryHandlers(context);
  registerSyncHandlers(context);
  registerExportHandlers(exportDesk);
  registerSheetHandlers(exportDesk);
  registerFigureHandlers();
  registerSaveFileHandler(exportDesk);
  registerWrittenFileHandlers({ written: exportDesk.written, incidents: context.grants });
  registerStatusPageHandler(exportDesk);
}
