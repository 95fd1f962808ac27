import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { errnoOf } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';

/** What Git answered when it did not do what was asked. */
export interface GitFailure {
  /** Null: it was not started, or it was ended. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly kind: 'refused' | 'missing' | 'cancelled';
}

/** The system's own Git in one folder. */
export interface Git {
  readonly folder: string;
  /** What it prints, without a line end behind it. */
  text(...args: readonly string[]): Promise<Result<string, GitFailure>>;
  bytes(...args: readonly string[]): Promise<Result<Buffer, GitFailure>>;
  /** What it prints with `-z`: entries behind each of which stands a zero. */
  entries(...args: readonly string[]): Promise<Result<readonly string[], GitFailure>>;
  /** Starts one that answers what it reads from its standard input, until it is ended. */
  talk(...args: readonly string[]): GitTalk;
}

/** Git that runs, and answers. */
export interface GitTalk {
  say(text: string): void;
  /** The next piece of its answers, as it comes; a failure once there will be none. */
  hear(): Promise<Result<Buffer, GitFailure>>;
  end(): void;
}

/** More than the largest incident has, and any list of files. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Settings with which Git does not look whether its store wants cleaning; it does so with each fetch. */
export const WITHOUT_CLEANING = ['-c', 'maintenance.auto=false'] as const;

/** A hook of Git that runs Debrief has these of its own repository, which may be another one. */
const NO_REPOSITORY = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };

/**
 * The only place of Debrief that starts another program. What Git asks for, and where it keeps passwords, is its own
 * affair; only its language is set, because its refusals are read. The signal ends what runs.
 */
export function gitIn(folder: string, signal?: AbortSignal): Git {
  // Made where a program starts: many ask for Git and then need none.
  const options = () => {
    const env = { ...process.env, ...NO_REPOSITORY, LC_ALL: 'C', LANGUAGE: '' };
    return { windowsHide: true, env, ...(signal && { signal }) } as const;
  };
  const wordsOf = (args: readonly string[]) => ['-C', folder, '--literal-pathspecs', ...args];
  const bytes: Git['bytes'] = (...args) =>
    new Promise((resolve) => {
      const git = execFile(
        'git',
        wordsOf(args),
        { ...options(), encoding: 'buffer', maxBuffer: MOST_BYTES },
        (cause, stdout, stderr) => {
          if (cause === null) return resolve(ok(stdout));
          resolve(
            err({ ...failureKind(cause, signal), stdout: stdout.toString(), stderr: stderr.toString() }),
          );
        },
      );
      // One that ends without reading it says why.
      git.stdin?.on('error', () => undefined).end();
    });
  const text: Git['text'] = async (...args) => {
    const answer = await bytes(...args);
    return answer.ok ? ok(answer.value.toString().replace(/\n$/, '')) : answer;
  };
  const entries: Git['entries'] = async (...args) => {
    const answer = await text(...args);
    return answer.ok ? ok(answer.value.split('\0').filter((entry) => entry !== '')) : answer;
  };
  const talk: Git['talk'] = (...args) => talkTo(spawn('git', wordsOf(args), options()), signal);
  return { folder, bytes, text, entries, talk };
}

function talkTo(git: ChildProcessWithoutNullStreams, signal: AbortSignal | undefined): GitTalk {
  const stderr: Buffer[] = [];
  git.stderr.on('data', (piece: Buffer) => stderr.push(piece));
  // One that ends without reading it says why.
  git.stdin.on('error', () => undefined);
  // The first counts; a second one would end Debrief.
  git.on('error', () => undefined);
  // An error is that of a start that failed or was cancelled.
  const ended = once(git, 'close').then(
    ([code]: (number | null)[]) => ({ exitCode: code ?? null, kind: 'refused' }) as const,
    (cause: Error) => failureKind(cause, signal),
  );
  const pieces = git.stdout.iterator({ destroyOnReturn: false });
  return {
    say: (text) => void git.stdin.write(text),
    hear: async () => {
      const { value, done } = await pieces.next();
      if (done !== true) return ok(value);
      return err({ ...(await ended), stdout: '', stderr: Buffer.concat(stderr).toString() });
    },
    end: () => void git.stdin.end(),
  };
}

function failureKind(cause: Error, signal: AbortSignal | undefined): Pick<GitFailure, 'exitCode' | 'kind'> {
  if (signal?.aborted) return { exitCode: null, kind: 'cancelled' };
  if (errnoOf(cause) === 'ENOENT') return { exitCode: null, kind: 'missing' };
  return { exitCode: 'code' in cause && typeof cause.code === 'number' ? cause.code : null, kind: 'refused' };
}
