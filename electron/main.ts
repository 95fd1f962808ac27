import { app } from 'electron';
import { isCommandLine } from '#electron/commandLine/parseCommand.ts';
import { startCommandLine } from '#electron/commandLine/startCommandLine.ts';
import { declareAppScheme } from '#electron/protocol/appProtocol.ts';
import { startDesktop } from '#electron/startDesktop.ts';
import { applyPathOverrides } from '#electron/system/paths.ts';

app.setName('Debrief');
applyPathOverrides();
declareAppScheme();

// Unpacked, the program is followed by the path of the app.
const args = process.argv.slice(app.isPackaged ? 1 : 2);
if (isCommandLine(args)) void startCommandLine(args);
else startDesktop(args);
