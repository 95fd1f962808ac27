import { isCommandLine } from '#electron/commandLine/arguments/isCommandLine.ts';

/**
 * What the app is started with by `npm run debrief`, which is the command line in any case and opens no window: a
 * machine that runs scripts may have no display. What is no command prints the help.
 */
export function commandArguments(args: readonly string[]): readonly string[] {
  return isCommandLine(args) ? args : ['help'];
}
