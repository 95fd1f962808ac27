import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** The options of one command: `flag` stands alone, a list names the values it takes, `text` takes any. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'text' | readonly string[]>>;

/** The words of a command line, sorted out. */
export interface ParsedOptions {
  /** By name without dashes; a flag that was given is `true` here as text. */
  readonly options: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** Options that other programs write short. */
const SHORT: Readonly<Record<string, string>> = { '-o': '--out' };

/**
 * Sorts arguments into options (`--to pdf`, `--to=pdf`) and words; after `--` all are words, and a
 * single `-` is one. Of an option that is given twice the last counts. The error names the argument
 * that was not understood.
 */
export function parseOptions(args: readonly string[], kinds: OptionKinds): Result<ParsedOptions, AppError> {
  const options = new Map<string, string>();
  const words: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--') words.push(...left.splice(0));
    else if (!arg.startsWith('-') || arg === '-') words.push(arg);
    else {
      const option = readOption(arg, left, kinds);
      if (!option.ok) return option;
      options.set(...option.value);
    }
  }
  return ok({ options, words });
}

function readOption(arg: string, left: string[], kinds: OptionKinds): Result<[string, string], AppError> {
  const [written = arg, ...inline] = arg.split('=');
  const dashed = Object.hasOwn(SHORT, written) ? (SHORT[written] ?? written) : written;
  const name = dashed.replace(/^--/, '');
  const kind = Object.hasOwn(kinds, name) && dashed.startsWith('--') ? kinds[name] : undefined;
  if (kind === undefined) return usageError(`unknown option "${dashed}"`);
  if (kind === 'flag') {
    return inline.length === 0 ? ok([name, 'true']) : usageError(`"${dashed}" takes no value`);
  }
  const value = inline.length > 0 ? inline.join('=') : left.shift();
  if (value === undefined || value === '') return usageError(`"${dashed}" needs a value`);
  if (kind === 'text' || kind.includes(value)) return ok([name, value]);
  return usageError(`"${dashed}" is ${kind.join(', ')}; found "${value}"`);
}

/** A command line that was not understood; the reason names the word. */
export function usageError(reason: string): Result<never, AppError> {
  return err(appError('usage', { reason }));
}
