import type { Command } from '#electron/commandLine/arguments/command.ts';
import {
  type OptionKinds,
  type ParsedOptions,
  usageError,
} from '#electron/commandLine/arguments/parseOptions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ACTION_LIST_FORMS, ACTION_TARGETS } from '#shared/publication/actions/actionForms.ts';

/** Of a single incident and of lists; a calendar is both. */
const TARGETS = [...new Set([...ACTION_TARGETS, ...ACTION_LIST_FORMS])];

export const ACTIONS_OPTIONS: OptionKinds = {
  to: TARGETS,
  overdue: 'flag',
  owner: 'text',
  team: 'text',
  out: 'text',
  force: 'flag',
};

/** What `debrief actions` asks for. Whether its word is a file or a folder, only the disk says. */
export function buildActions(options: ParsedOptions['options'], path: string): Result<Command, AppError> {
  const target = TARGETS.find((known) => known === options.get('to'));
  if (target === undefined) return usageError(`actions needs --to ${TARGETS.join('|')}`);
  return ok({
    name: 'actions',
    path,
    target,
    filter: {
      isOverdue: options.has('overdue'),
      owner: options.get('owner') ?? null,
      team: options.get('team') ?? null,
    },
    out: options.get('out') ?? null,
    isForced: options.has('force'),
  });
}
