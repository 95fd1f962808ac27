import { app, nativeTheme } from 'electron';
import { createDeskDocument } from '#electron/documents/deskDocument.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerDocumentHandlers } from '#electron/documents/documentHandlers.ts';
import { registerDraftHandlers } from '#electron/documents/draftHandlers.ts';
import type { StartArguments } from '#electron/documents/startArguments.ts';
import { openStartDocument } from '#electron/documents/startDocument.ts';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { createOpenDocuments } from '#electron/files/openDocuments.ts';
import { userDataFolder } from '#electron/files/privateFiles.ts';
import { createRecoveryFiles } from '#electron/files/recoveryFiles.ts';
import { removeAbandonedUserData } from '#electron/files/temporaryFiles.ts';
import { handleOthersLater, push } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerStartHandlers } from '#electron/library/startHandlers.ts';
import { buildApplicationMenu } from '#electron/menu/applicationMenu.ts';
import { serveContextMenu } from '#electron/menu/contextMenu.ts';
import { registerMenuHandlers } from '#electron/menu/menuHandlers.ts';
import { registerPictureHandlers } from '#electron/pictures/pictureHandlers.ts';
import { pictureServer } from '#electron/pictures/servePicture.ts';
import { serveApp } from '#electron/protocol/appProtocol.ts';
import {
  createReviewCopies,
  finishBeforeQuit,
  withReviewCopies,
} from '#electron/reviewCopies/reviewCopies.ts';
import { openSettingsFile } from '#electron/settings/settingsFile.ts';
import { describeApp } from '#electron/system/aboutPanel.ts';
import { newId, now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { defaultLibraryFolder } from '#electron/system/paths.ts';
import { deskWindow, focusDeskWindow, openDeskWindow } from '#electron/windows/deskWindow.ts';
import { guardNavigation } from '#electron/windows/navigationGuard.ts';
import { hasPageStarted } from '#electron/windows/pageStarts.ts';
import { saveBeforeSessionEnds } from '#electron/windows/sessionEnd.ts';
import { registerWallHandlers } from '#electron/windows/wallHandlers.ts';
import { registerWindowHandlers } from '#electron/windows/windowHandlers.ts';
import { once } from '#shared/basics/memo.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { createReceivedIncidents } from '#shared/ipc/handOver.ts';

/** The running desktop app, as what starts it sees it. */
export interface Desktop {
  /** Opens the desk with what the app was started with; done when its page is loaded. */
  open(): Promise<void>;
  /** Shows another file; false: no page can yet, and the file is to wait for the next one that starts. */
  show(path: string): boolean;
  bringToFront(): void;
}

/** Where what is to be opened waits. */
interface Opening {
  waiting(): StartArguments;
  /** Takes it: nothing waits then. */
  takeStart(): StartArguments;
  /** Opens a file as soon as a page can show it. */
  openFile(path: string): void;
}

/** What the first page needs. Made once, when the app is ready; the other handlers are loaded with their first request. */
export function createDesktop(opening: Opening): Desktop {
  const openDesk = () => void openDeskWindow(settings);
  const ahead = createStartAhead(opening, () => context);
  const context = createContext(ahead.take, { openRecent: opening.openFile, openDesk });
  const { settings, documents, grants } = context;
  const loadOthers = once(() =>
    import('#electron/laterHandlers.ts').then(({ registerLaterHandlers }) => registerLaterHandlers(context)),
  );

  serveApp(pictureServer(documents.pathOf));
  guardNavigation();
  serveContextMenu();
  describeApp();
  saveBeforeSessionEnds();
  nativeTheme.themeSource = settings.settings().theme;
  registerStartHandlers(context);
  registerDocumentHandlers(context);
  registerDraftHandlers(context);
  registerPictureHandlers(documents.pathOf);
  registerWindowHandlers();
  registerMenuHandlers();
  registerWallHandlers(settings);
  handleOthersLater(REQUEST_CHANNELS, loadOthers);
  app.on('activate', () => void focusDeskWindow(settings));

  return {
    async open() {
      const { file, hasSample } = opening.waiting();
      const opened = openDeskWindow(settings);
      // The engine makes the window meanwhile.
      ahead.begin();
      context.refreshMenu();
      // The first screen lists the library.
      if (file === null && !hasSample) await loadOthers();
      await opened;
      await loadOthers();
    },
    show(path) {
      const window = deskWindow();
      if (window === null) openDesk();
      if (window === null || !hasPageStarted(window.webContents)) return false;
      grants.grant(path);
      push(window.webContents, 'incident:openRequested', { path });
      return true;
    },
    bringToFront: () => void focusDeskWindow(settings),
  };
}

/** Opens what the app was started with before its page asks for it. */
function createStartAhead(opening: Opening, context: () => DesktopContext) {
  let ahead: ReturnType<typeof openStartDocument> | null = null;
  const openNext = () => openStartDocument(context(), opening.takeStart());
  return {
    begin: () => {
      ahead = openNext();
    },
    /** What was opened ahead, once, unless another file was asked for since. */
    take: async () => {
      const taken = ahead;
      ahead = null;
      if (taken === null) return openNext();
      const opened = await taken;
      return opening.waiting().file === null ? opened : openNext();
    },
  };
}

/** What the menu opens besides commands. */
type MenuOpens = Omit<Parameters<typeof buildApplicationMenu>[0], 'recent'>;

function createContext(
  takeStartDocument: DesktopContext['takeStartDocument'],
  opens: MenuOpens,
): DesktopContext {
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
  return {
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
    takeStartDocument,
    refreshMenu: () => buildApplicationMenu({ recent: settings.recentFiles(), ...opens }),
  };
}
