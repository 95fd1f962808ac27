import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { needsPage } from '#electron/commandLine/arguments/parseCommand.ts';
import { endOnSignals } from '#electron/commandLine/endOnSignals.ts';
import { runCommandLine } from '#electron/commandLine/runCommandLine.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { userDataFolder } from '#electron/files/privateFiles.ts';
import { ENGINE_FOLDER, removeAbandonedEngineFolders } from '#electron/files/temporaryFiles.ts';
import { serveApp } from '#electron/protocol/appProtocol.ts';
import { ownOutputsFile, startWords } from '#electron/system/paths.ts';
import { once } from '#shared/basics/memo.ts';

/**
 * Runs one command and ends the process with its exit code. No window is opened but for printing. For a command that
 * draws pages it settles at once: the engine starts, and looks for a display, only when the main file has run.
 */
export async function startCommandLine(args: readonly string[]): Promise<void> {
  const running = runAndExit(args);
  if (!needsPage(args)) await running;
}

async function runAndExit(args: readonly string[]): Promise<void> {
  const removeSession = needsPage(args) ? standAlone() : () => {};
  // Printing closes its window when it is done; that must not end the process before the file is written.
  app.on('window-all-closed', () => {});
  // The runtime takes the signals for itself when its loop starts, before this.
  await new Promise((resolve) => setImmediate(resolve));
  endOnSignals();
  const exitCode = await runCommandLine(args, {
    startedBy: startWords(),
    ownOutputs: createOwnOutputs(ownOutputsFile()),
    versions: createKeptVersions(userDataFolder(app.getPath('userData'), 'versions')),
    stdout: process.stdout,
    stderr: process.stderr,
    loadFonts: async (text) => (await import('#electron/export/documentFonts.ts')).embeddedFonts(text),
    renderPdf: async (job) => {
      await served();
      return (await printing()).printDocument(job, unwatched());
    },
    printPictures: async (files) => {
      await served();
      return (await printing()).printPictures(files, unwatched());
    },
  });
  removeSession();
  app.exit(exitCode);
}

/** The app is ready, and its pages can be loaded. */
const served = once(async () => {
  await app.whenReady();
  serveApp();
});

/** Loaded for a command that draws pages. */
const printing = () => import('#electron/export/printDocument.ts');

/** Nobody watches, and nobody can cancel. */
function unwatched() {
  return { onProgress: () => {}, signal: new AbortController().signal };
}

/**
 * Gives the engine a folder of its own, so that it takes nothing from a window that is open beside it, and no graphics
 * card, which printing does not need. Returns the function that removes the folder.
 */
function standAlone(): () => void {
  void removeAbandonedEngineFolders(Date.now());
  const folder = mkdtempSync(join(tmpdir(), ENGINE_FOLDER));
  app.setPath('sessionData', folder);
  app.disableHardwareAcceleration();
  return () => rmSync(folder, { recursive: true, force: true });
}
