import { join } from 'node:path';
import { app } from 'electron';
import { isCommandLine } from '#electron/commandLine/arguments/isCommandLine.ts';
import { declareAppScheme } from '#electron/protocol/appProtocol.ts';
import { APP_ID } from '#electron/system/appId.ts';
import { argumentsOnX11 } from '#electron/system/displayServer.ts';
import { keepLogIn, logFailure } from '#electron/system/logger.ts';
import { stayOffline } from '#electron/system/offline.ts';
import { applyPathOverrides } from '#electron/system/paths.ts';
import { programArguments } from '#electron/system/programArguments.ts';

app.setName('Debrief');
if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
applyPathOverrides();
declareAppScheme();
stayOffline();

const args = programArguments(process.argv, app.isPackaged);
if (args[0] === '--version') {
  await new Promise((resolve) => process.stdout.write(`${app.getVersion()}\n`, resolve));
  app.exit(0);
} else if (isCommandLine(args)) {
  const { startCommandLine } = await import('#electron/commandLine/startCommandLine.ts');
  await startCommandLine(args);
} else {
  const again = argumentsOnX11(process);
  if (again === null) await openDesktop();
  else startAgain(again);
}

async function openDesktop(): Promise<void> {
  keepLogIn(join(app.getPath('logs'), 'debrief.log'));
  // Electron would tell of it in a dialog, on whichever display, before the room.
  process.on('uncaughtException', (cause) => logFailure('main process', cause));
  process.on('unhandledRejection', (cause) => logFailure('main process', cause));
  const { startDesktop } = await import('#electron/startDesktop.ts');
  startDesktop(args);
}

function startAgain(again: readonly string[]): void {
  // An AppImage is started by its own file: what it holds goes with this process.
  const { APPIMAGE } = process.env;
  app.relaunch({ args: [...again], ...(APPIMAGE === undefined ? {} : { execPath: APPIMAGE }) });
  app.exit(0);
}
