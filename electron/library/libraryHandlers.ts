import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { formDrafts } from '#electron/documents/draftHandlers.ts';
import { handle, push } from '#electron/ipc/handle.ts';
import { registerActionsHandlers } from '#electron/library/actionsHandlers.ts';
import { registerBinHandlers } from '#electron/library/bin/binHandlers.ts';
import { registerChangeHandlers } from '#electron/library/changeHandlers.ts';
import { registerFiguresHandler } from '#electron/library/figuresHandler.ts';
import { createLearntLibrary } from '#electron/library/learntLibrary.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { createLibrarySearch } from '#electron/library/librarySearch.ts';
import { createListedHistory, type HistoryOf } from '#electron/library/listedHistory.ts';
import { createLibraryCache } from '#electron/library/reading/libraryCache.ts';
import { createLibraryReading, type LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { registerRecurringHandlers } from '#electron/library/recurringHandlers.ts';
import { createRecurringLibrary } from '#electron/library/recurringLibrary.ts';
import { registerSimilarHandler } from '#electron/library/similarHandler.ts';
import { createLibraryWatch } from '#electron/library/watchLibrary.ts';
import { existingRecent } from '#electron/settings/recentFiles.ts';
import { now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { libraryCacheFile } from '#electron/system/paths.ts';
import { deskWindow } from '#electron/windows/deskWindow.ts';
import { notePageStart } from '#electron/windows/pageStarts.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Library } from '#shared/ipc/libraryPayloads.ts';
import type { RecoveryNote, StartInfo } from '#shared/ipc/payloads.ts';

/** The first screen, the library folder and the person's settings. */
export function registerLibraryHandlers(context: DesktopContext): void {
  const { settings } = context;
  handle('app:start', async (_nothing, sender) => {
    notePageStart(sender);
    const info = await startInfo(context);
    // What the start opens has noted its place by now, also when it was moved meanwhile.
    void context.drafts.sweep(Date.now()).catch((cause: unknown) => logFailure('drafts', cause));
    return ok(info);
  });
  const watch = createLibraryWatch(() => {
    reading.markStale();
    tellLibraryChanged();
  });
  const reading = createLibraryReading({
    folder: context.libraryFolder,
    nowMs: Date.now,
    onMore: tellLibraryChanged,
    follow: watch.follow,
    cache: createLibraryCache(libraryCacheFile()),
  });
  const learnt = createLearntLibrary(reading);
  const historyOf = createListedHistory(tellLibraryChanged);
  const search = createLibrarySearch(reading);
  registerSimilarHandler(context, reading, learnt);
  registerActionsHandlers(context, reading);
  registerFiguresHandler(context, reading);
  registerRecurringHandlers(context, reading, learnt, createRecurringLibrary(tellLibraryChanged));
  registerBinHandlers(context);
  registerChangeHandlers(context);
  handle('library:list', () => library(context, reading, historyOf));
  handle('library:search', async ({ query, most }) => {
    const answer = await search(query, most);
    if (answer.ok) for (const { path } of answer.value.found) context.grants.grant(path);
    return answer;
  });
  handle('library:chooseFolder', async (_nothing, sender) => {
    const options = {
      title: 'Choose the library folder',
      defaultPath: context.libraryFolder(),
      properties: ['openDirectory' as const, 'createDirectory' as const],
    };
    const window = BrowserWindow.fromWebContents(sender);
    const { filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    const folder = filePaths[0];
    if (folder === undefined) return ok(null);
    settings.saveLibraryFolder(folder);
    return library(context, reading, historyOf);
  });
  handle('settings:change', async (next) => {
    settings.saveSettings(next);
    nativeTheme.themeSource = next.theme;
    return ok(undefined);
  });
}

function tellLibraryChanged(): void {
  const window = deskWindow();
  if (window !== null) push(window.webContents, 'library:changed', undefined);
}

async function startInfo(context: DesktopContext): Promise<StartInfo> {
  const start = await context.takeStartDocument();
  const recent = await existingRecent(context.settings);
  for (const { path } of recent) context.grants.grant(path);
  return {
    settings: context.settings.settings(),
    recent,
    recoveries: await recoveryNotes(context),
    platform: platformOf(process.platform),
    version: app.getVersion(),
    opened: start?.ok ? start.value : null,
    openError: start !== null && !start.ok ? start.error : null,
    formDrafts: await formDrafts(context),
  };
}

async function library(
  { grants }: DesktopContext,
  reading: LibraryReading,
  historyOf: HistoryOf,
): Promise<Result<Library, AppError>> {
  const read = await reading.read();
  if (!read.ok) return read;
  for (const { path } of read.value.files) grants.grant(path);
  return ok(libraryList(read.value, now(), await historyOf(read.value.folder)));
}

async function recoveryNotes({ recovery }: DesktopContext): Promise<readonly RecoveryNote[]> {
  const found = await recovery.list();
  return found.map(({ id, path, savedAt, parsed }) => ({ id, path, savedAt, title: parsed.incident.title }));
}

function platformOf(platform: NodeJS.Platform): StartInfo['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
