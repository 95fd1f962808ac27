import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the app was started with. */
export interface StartArguments {
  /** Full path of the file to open; null for the home screen. */
  readonly file: string | null;
  /** Open the sample incident, when no file is named. */
  readonly hasSample: boolean;
}

/** Reads the arguments after the program's name; switches of the browser engine are none of ours. */
export function startArguments(args: readonly string[], workingDirectory: string): StartArguments {
  const file = args.find((arg) => !arg.startsWith('-'));
  return {
    file: file === undefined ? null : resolve(workingDirectory, pathOf(file)),
    hasSample: args.includes('--sample'),
  };
}

/** Linux desktops hand over the files that are opened with the app as addresses. */
function pathOf(word: string): string {
  if (!word.startsWith('file://')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return word; // Not an address of this computer: opening it says that there is no such file.
  }
}
