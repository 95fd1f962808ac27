import { app, nativeTheme } from 'electron';
import { registerCopiesHandlers } from '#electron/copies/copiesHandlers.ts';
import { createDeskDocument } from '#electron/documents/deskDocument.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerDocumentHandlers } from '#electron/documents/documentHandlers.ts';
import { registerDraftHandlers } from '#electron/documents/draftHandlers.ts';
import { registerImportHandlers } from '#electron/documents/importHandlers.ts';
import { type StartArguments, startArguments } from '#electron/documents/startArguments.ts';
import { openStartDocument } from '#electron/documents/startDocument.ts';
import type { ExportDesk } from '#electron/export/exportDesk.ts';
import { registerExportHandlers } from '#electron/export/exportHandlers.ts';
import { registerFigureHandlers } from '#electron/export/figureHandlers.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { registerSaveFileHandler } from '#electron/export/saveFileHandler.ts';
import { registerStatusPageHandler } from '#electron/export/statusPageHandler.ts';
import { registerWrittenFileHandlers } from '#electron/export/writtenFiles.ts';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { createOpenDocuments } from '#electron/files/openDocuments.ts';
import { userDataFolder } from '#electron/files/privateFiles.ts';
import { createRecoveryFiles } from '#electron/files/recoveryFiles.ts';
import { removeAbandonedUserData } from '#electron/files/temporaryFiles.ts';
import { push } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerLibraryHandlers } from '#electron/library/libraryHandlers.ts';
import { registerSyncHandlers } from '#electron/library/syncHandlers.ts';
import { buildApplicationMenu } from '#electron/menu/applicationMenu.ts';
import { serveContextMenu } from '#electron/menu/contextMenu.ts';
import { registerMenuHandlers } from '#electron/menu/menuHandlers.ts';
import { registerPictureHandlers } from '#electron/pictures/pictureHandlers.ts';
import { pictureServer } from '#electron/pictures/servePicture.ts';
import { serveApp } from '#electron/protocol/appProtocol.ts';
import { registerSheetHandlers } from '#electron/replySheets/sheetHandlers.ts';
import {
  createReviewCopies,
  finishBeforeQuit,
  withReviewCopies,
} from '#electron/reviewCopies/reviewCopies.ts';
import { openSettingsFile } from '#electron/settings/settingsFile.ts';
import { describeApp } from '#electron/system/aboutPanel.ts';
import { newId, now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { defaultLibraryFolder, ownOutputsFile } from '#electron/system/paths.ts';
import { registerVersionsHandlers } from '#electron/versions/versionsHandlers.ts';
import { deskWindow, focusDeskWindow, openDeskWindow } from '#electron/windows/deskWindow.ts';
import { guardNavigation } from '#electron/windows/navigationGuard.ts';
import { hasPageStarted } from '#electron/windows/pageStarts.ts';
import { quitOnceClosed } from '#electron/windows/quitting.ts';
import { saveBeforeSessionEnds } from '#electron/windows/sessionEnd.ts';
import { registerWallHandlers } from '#electron/windows/wallHandlers.ts';
import { registerWindowHandlers } from '#electron/windows/windowHandlers.ts';
import { createReceivedIncidents } from '#shared/ipc/handOver.ts';

/** Runs the desktop app: one process, one desk window. A second launch hands its file over and ends. */
export function startDesktop(args: readonly string[]): void {
  const start = startArguments(args, process.cwd());
  if (!app.requestSingleInstanceLock({ args: [...args] })) {
    app.quit();
    return;
  }
  const opening = createOpening(start);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opening.open(path);
  });
  app.on('second-instance', (_event, argv, workingDirectory, data) => {
    const handedOver = (data as { readonly args?: readonly string[] } | null)?.args ?? argv.slice(1);
    const { file } = startArguments(handedOver, workingDirectory);
    opening.bringToFront();
    if (file !== null) opening.open(file);
  });
  quitOnceClosed();
  void app.whenReady().then(() => opening.ready());
}

/** Where files to be opened wait until there is a window that can show them. */
function createOpening(start: StartArguments) {
  let waiting = start;
  let context: DesktopContext | null = null;

  const open = (path: string): void => {
    const window = deskWindow();
    if (context === null || window === null || !hasPageStarted(window.webContents)) {
      waiting = { ...waiting, file: path };
      if (context !== null && window === null) void openDeskWindow(context.settings);
      return;
    }
    context.grants.grant(path);
    push(window.webContents, 'incident:openRequested', { path });
  };

  return {
    open,
    bringToFront(): void {
      if (context !== null) void focusDeskWindow(context.settings);
    },
    async ready(): Promise<void> {
      serveApp(pictureServer((handle) => context?.documents.pathOf(handle) ?? null));
      guardNavigation();
      serveContextMenu();
      describeApp();
      saveBeforeSessionEnds();
      const takeStart = () => {
        const taken = waiting;
        waiting = { file: null, hasSample: false };
        return taken;
      };
      const openDesk = () => {
        if (context !== null) void openDeskWindow(context.settings);
      };
      context = createContext(takeStart, { openRecent: open, openDesk });
      const { settings, documents } = context;
      const exportDesk: ExportDesk = {
        pathOf: documents.pathOf,
        ownOutputs: createOwnOutputs(ownOutputsFile()),
        written: createPathGrants(),
      };
      nativeTheme.themeSource = settings.settings().theme;
      registerDocumentHandlers(context);
      registerDraftHandlers(context);
      registerImportHandlers();
      registerPictureHandlers(documents.pathOf);
      registerCopiesHandlers(context);
      registerVersionsHandlers(context);
      registerLibraryHandlers(context);
      registerSyncHandlers(context);
      registerExportHandlers(exportDesk);
      registerSheetHandlers(exportDesk);
      registerFigureHandlers();
      registerSaveFileHandler(exportDesk);
      registerWrittenFileHandlers({ written: exportDesk.written, incidents: context.grants });
      registerStatusPageHandler(exportDesk);
      registerWindowHandlers();
      registerMenuHandlers();
      registerWallHandlers(settings);
      context.refreshMenu();
      app.on('activate', () => void focusDeskWindow(settings));
      await openDeskWindow(settings);
    },
  };
}

/** What the menu opens besides commands. */
type MenuOpens = Omit<Parameters<typeof buildApplicationMenu>[0], 'recent'>;

function createContext(takeStart: () => StartArguments, opens: MenuOpens): DesktopContext {
  const settings = openSettingsFile();
  const userData = app.getPath('userData');
  void removeAbandonedUserData(userData, Date.now());
  const recovery = createRecoveryFiles(userDataFolder(userData, 'recovery'), logFailure);
  const versions = createKeptVersions(userDataFolder(userData, 'versions'));
  const reviewCopies = createReviewCopies({
    isWanted: () => settings.settings().hasReviewCopies,
    onProblem: (error) => {
      const window = deskWindow();
      if (window !== null) push(window.webContents, 'reviewCopy:notKept', { error });
    },
  });
  finishBeforeQuit(reviewCopies);
  const opened = createOpenDocuments({
    versions,
    recovery,
    now,
    newHandle: newId,
    onDiskChange: (handle, change) => {
      const window = deskWindow();
      if (window !== null) push(window.webContents, 'incident:changedOnDisk', { handle, change });
    },
    log: logFailure,
  });
  const context: DesktopContext = {
    settings,
    documents: withReviewCopies(opened, reviewCopies),
    reviewCopies,
    received: createReceivedIncidents(),
    versions,
    recovery,
    drafts: createDraftFiles(userDataFolder(userData, 'drafts'), logFailure),
    grants: createPathGrants(),
    deskDocument: createDeskDocument(),
    libraryFolder: () => settings.libraryFolder() ?? defaultLibraryFolder(),
    takeStartDocument: () => openStartDocument(context, takeStart()),
    refreshMenu: () => buildApplicationMenu({ recent: settings.recentFiles(), ...opens }),
  };
  return context;
}
