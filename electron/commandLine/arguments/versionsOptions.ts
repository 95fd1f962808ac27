import type { Command, VersionsChoice } from '#electron/commandLine/arguments/command.ts';
import {
  type OptionKinds,
  type ParsedOptions,
  usageError,
} from '#electron/commandLine/arguments/parseOptions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { PARTS, placeNamed } from '#shared/versions/partBroughtBack.ts';

export const VERSIONS_OPTIONS: OptionKinds = {
  json: 'flag',
  diff: 'text',
  restore: 'text',
  part: 'text',
  delete: 'text',
  keep: 'text',
};

const CHOICES = ['diff', 'restore', 'delete', 'keep'] as const;

export function buildVersions(options: ParsedOptions['options'], path: string): Result<Command, AppError> {
  const chosen = CHOICES.filter((choice) => options.has(choice));
  const [choice, other] = chosen;
  if (other !== undefined) return usageError(`--${choice} and --${other} exclude each other`);
  const words = options.get('part');
  if (words !== undefined && choice !== 'restore') return usageError('--part needs --restore');
  const part = words === undefined ? null : placeNamed(words);
  if (words !== undefined && part === null)
    return usageError(`a part is one of ${PARTS.map(placeTitle).join(', ')}; found "${words}"`);
  const isJson = options.has('json');
  if (isJson && choice !== undefined) return usageError(`--json and --${choice} exclude each other`);
  const of = choice === undefined ? '' : (options.get(choice) ?? '');
  return ok({
    name: 'versions',
    path,
    isJson,
    choice: choice === undefined ? null : choiceOf(choice, of, part),
  });
}

function choiceOf(
  choice: (typeof CHOICES)[number],
  of: string,
  part: Extract<VersionsChoice, { does: 'restore' }>['part'],
): VersionsChoice {
  if (choice === 'restore') return { does: 'restore', of, part };
  if (choice === 'diff') return { does: 'compare', of };
  return choice === 'delete' ? { does: 'delete', of } : { does: 'keep', of };
}
