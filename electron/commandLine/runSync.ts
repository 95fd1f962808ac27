import type { Answer } from '#electron/commandLine/answer.ts';
import type { SyncCommand } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { listLibrary } from '#electron/files/libraryFolder.ts';
import { syncFolder } from '#electron/git/syncFolder.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { Synced } from '#shared/ipc/payloads.ts';
import { counted } from '#shared/text/phrases.ts';

/** A stage that takes longer is said. */
const LASTING_MS = 8000;

/**
 * `debrief sync`: exchanges the incidents of a folder with the remote of its repository. SIGINT ends the process, and Git
 * in the same terminal gets it too. The exit code is 1 where something of the folder was not committed or sent.
 */
export async function runSync(
  { folder }: SyncCommand,
  { stderr }: Pick<CommandContext, 'stderr'>,
): Promise<Result<Answer, AppError>> {
  const { signal } = new AbortController();
  const lasting = sayLastingStages((line) => stderr.write(`${line}\n`));
  const synced = await syncFolder(folder, { signal, onStage: lasting.onStage });
  lasting.end();
  if (!synced.ok) return synced;
  const { left, undecided } = synced.value;
  return ok({
    output: resultLines(synced.value)
      .map((line) => `${line}\n`)
      .join(''),
    exitCode: left.length === 0 && undecided.length === 0 ? 0 : 1,
    notices: [
      ...left.map(({ file, code }) => `${file}: not committed: ${ERROR_WORDS[code].title}`),
      ...undecided.map(
        (file) =>
          `${file}: a decision is open, so nothing was sent; debrief decide FILE settles it, then sync again`,
      ),
      ...(await twinNotices(folder)),
    ],
  });
}

/** Where two people began one incident in files of their own, or one kept a copy: each would go on by itself. */
async function twinNotices(folder: string): Promise<readonly string[]> {
  const rows = await listLibrary(folder);
  // A folder that cannot be listed was said before.
  if (!rows.ok) return [];
  return rows.value.flatMap(({ path, copies }) =>
    copies.map(
      (copy) =>
        `${path} and ${copy} hold one incident; debrief copies ${path} ${copy} merges them into the first`,
    ),
  );
}

/** A remote may not answer for minutes, which looks like a program that hangs. */
export function sayLastingStages(say: (line: string) => void) {
  let timer: NodeJS.Timeout | undefined;
  const end = () => clearTimeout(timer);
  const onStage = (stage: string) => {
    end();
    timer = setTimeout(() => say(`${stage}: still at it; Ctrl+C ends it`), LASTING_MS);
  };
  return { onStage, end };
}

function resultLines({ committed, received, sent, remote, undecided }: Synced): readonly string[] {
  const lines = [
    ...committed.map((subject) => `committed: ${subject}`),
    ...received.map((subject) => `received: ${subject}`),
    ...(sent === 0 ? [] : [`sent: ${counted(sent, 'commit', 'commits')} to ${remote}`]),
  ];
  return lines.length === 0 && undecided.length === 0 ? [`${remote}: nothing new on either side`] : lines;
}
