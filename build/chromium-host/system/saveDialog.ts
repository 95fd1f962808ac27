import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { desktop } from '#build/chromium-host/platform.ts';

/** The host's own name, in the app's process, for what a test types into the next save dialogs. */
const TYPED = Symbol.for('debrief.host.typedName');

/** What a person does in a save dialog. */
export interface TypedName {
  /** The name as it is typed, in its folder. */
  readonly path: string;
  /** The answer when the system asks whether to replace a file that is there. */
  readonly isReplaced: boolean;
}

/** What a test types; null: it cancels; undefined: it did not say. */
export function typedName(): TypedName | null | undefined {
  return Reflect.get(globalThis, TYPED) as TypedName | null | undefined; // Set by tests only.
}

/**
 * What the system's dialog makes of a typed name. Windows and macOS add the first ending of the filters to a name without
 * one, and ask before a file is replaced. Linux gives the name as it was typed, and asks only where the options want it.
 */
export function answerTo(
  { path, isReplaced }: TypedName,
  { filters = [], properties = [] }: SaveDialogOptions,
): SaveDialogReturnValue {
  const isLinux = desktop().startsWith('linux');
  const [ending] = filters.flatMap(({ extensions }) => extensions).filter((each) => each !== '*');
  const isEnded = isLinux || ending === undefined || extname(path) !== '';
  const filePath = isEnded ? path : `${path}.${ending}`;
  const isAsked = !isLinux || properties.includes('showOverwriteConfirmation');
  if (isAsked && !isReplaced && existsSync(filePath)) return { canceled: true, filePath: '' };
  return { canceled: false, filePath };
}
