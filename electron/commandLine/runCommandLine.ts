import type { Writable } from 'node:stream';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { Command } from '#electron/commandLine/arguments/command.ts';
import { HELP_TEXT } from '#electron/commandLine/arguments/helpText.ts';
import { parseCommand } from '#electron/commandLine/arguments/parseCommand.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { oneLine } from '#electron/commandLine/plainOutput.ts';
import type { Checked } from '#electron/commandLine/runCheck.ts';
import { errnoOf, fileError } from '#electron/files/fileErrors.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { errorLines } from '#shared/errors/errorWords.ts';

/**
 * Runs one command and returns the exit code: 0 done, 1 `check` found something missing or there was nothing to
 * do, 2 the command or its input could not be used, or its result may not leave. Results go to standard output; an
 * error is one line on standard error, a refused export one for each private string or missing part. Notices go
 * there too. It never throws.
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  const answer = await answerTo(args, context);
  const written = answer.ok ? await writeTo(context.stdout, answer.value.output) : answer;
  if (!written.ok) {
    const lines = errorLines(written.error).map((line) => `debrief: ${oneLine(line)}\n`);
    await writeTo(context.stderr, lines.join(''));
    return 2;
  }
  if (!answer.ok) return 2;
  const { notices = [], exitCode } = answer.value;
  const lines = notices.map((notice) => `debrief: ${oneLine(notice)}\n`);
  if (lines.length > 0) await writeTo(context.stderr, lines.join(''));
  return exitCode;
}

async function answerTo(args: readonly string[], context: CommandContext): Promise<Result<Answer, AppError>> {
  try {
    const command = parseCommand(args);
    return command.ok ? await run(command.value, context) : command;
  } catch (cause) {
    // A bug: whoever runs a script gets one line about it too, not a stack trace.
    return err(
      appError('command-failed', { reason: cause instanceof Error ? cause.message : String(cause) }),
    );
  }
}

/** The code of each command is loaded when it is asked for: `list` waits for no importer. */
async function run(command: Command, context: CommandContext): Promise<Result<Answer, AppError>> {
  switch (command.name) {
    case 'help':
      return ok({ output: HELP_TEXT, exitCode: 0 });
    case 'export':
      return (await import('#electron/commandLine/runExport.ts')).runExport(command, context);
    case 'list':
      return (await import('#electron/commandLine/runList.ts')).runList(command);
    case 'search':
      return (await import('#electron/commandLine/runSearch.ts')).runSearch(command);
    case 'actions':
      return (await import('#electron/commandLine/runActions.ts')).runActions(command, context);
    case 'merge':
      return (await import('#electron/commandLine/runMerge.ts')).runMerge(command, context);
    case 'ask':
      return (await import('#electron/commandLine/runAsk.ts')).runAsk(command, context);
    case 'copies':
      return (await import('#electron/commandLine/runCopies.ts')).runCopies(command, context);
    case 'sync':
      return (await import('#electron/commandLine/runSync.ts')).runSync(command, context);
    case 'versions':
      return (await import('#electron/commandLine/runVersions.ts')).runVersions(command, context);
    case 'decide':
      return (await import('#electron/commandLine/runDecide.ts')).runDecide(command, context);
    case 'diff':
      return (await import('#electron/commandLine/runDiff.ts')).runDiff(command);
    case 'gitSetup':
      return (await import('#electron/commandLine/runGitSetup.ts')).runGitSetup(command, context);
    case 'gitText':
      return (await import('#electron/commandLine/runDiff.ts')).runGitText(command);
    case 'import':
      return (await import('#electron/commandLine/runImport.ts')).runImport(command, context);
    case 'check':
      return checkedAs(await (await import('#electron/commandLine/runCheck.ts')).runCheck(command));
    case 'checkLanguage':
      return checkedAs(
        await (await import('#electron/commandLine/runCheckLanguage.ts')).runCheckLanguage(command),
      );
    default:
      return assertNever(command, 'command');
  }
}

function checkedAs(checked: Result<Checked, AppError>): Result<Answer, AppError> {
  if (!checked.ok) return checked;
  return ok({ output: checked.value.text, exitCode: checked.value.isComplete ? 0 : 1 });
}

/** Waits until all of it is handed over. A reader that has seen enough (`| head`) is no error. */
function writeTo(stream: Writable, content: string | Uint8Array): Promise<Result<void, AppError>> {
  return new Promise((resolve) => {
    const finish = (cause?: Error | null) => {
      const isFine = !cause || errnoOf(cause) === 'EPIPE';
      resolve(isFine ? ok(undefined) : err(fileError(cause, 'standard output')));
    };
    stream.once('error', finish);
    stream.write(content, finish);
  });
}
