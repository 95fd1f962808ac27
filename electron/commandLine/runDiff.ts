import type { Answer } from '#electron/commandLine/answer.ts';
import type { DiffCommand } from '#electron/commandLine/arguments/command.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { readTextFile } from '#electron/files/readTextFile.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { differenceText } from '#shared/merge/differenceText.ts';
import { incidentProse } from '#shared/merge/incidentProse.ts';

/** `debrief diff`: what became of the incident; nothing is printed when nothing did. */
export async function runDiff({ before, after, isMarkdown }: DiffCommand): Promise<Result<Answer, AppError>> {
  const [old, present] = [await readIncidentFile(before), await readIncidentFile(after)];
  if (!old.ok) return old;
  if (!present.ok) return present;
  const output = differenceText(old.value.parsed.incident, present.value.parsed.incident, isMarkdown);
  return ok({ output, exitCode: 0 });
}

/**
 * `debrief git text`: what Git compares. A file that is no incident any more is shown as it is, because a refusal
 * would keep Git from showing anything.
 */
export async function runGitText({ file }: { readonly file: string }): Promise<Result<Answer, AppError>> {
  const read = await readIncidentFile(file);
  if (read.ok) return ok({ output: incidentProse(read.value.parsed.incident), exitCode: 0 });
  const text = await readTextFile(file);
  return text.ok ? ok({ output: text.value, exitCode: 0 }) : text;
}
