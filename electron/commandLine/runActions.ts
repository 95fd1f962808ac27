import { dirname, join } from 'node:path';
import { now } from '#electron/clock.ts';
import type { ActionsCommand } from '#electron/commandLine/command.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { actionsFile, actionsFileName } from '#shared/publication/actions/actionsFile.ts';
import type { Result } from '#shared/result.ts';

/** `debrief actions`: the text for standard output, which is the path when a file was written. */
export async function runActions({
  file,
  target,
  out,
}: ActionsCommand): Promise<Result<Uint8Array, AppError>> {
  const read = await readIncidentFile(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { file, out: out ?? join(dirname(file), actionsFileName(incident, target)) };
  const allowed = await checkOutput(place);
  return allowed.ok ? writeOutput(place, Buffer.from(actionsFile(incident, target, now()))) : allowed;
}
