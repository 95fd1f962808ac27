import { execFile } from 'node:child_process';
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
  /** The same for what it reads from its standard input. */
  bytesOf(input: string, ...args: readonly string[]): Promise<Result<Buffer, GitFailure>>;
  /** What it prints with `-z`: entries behind each of which stands a zero. */
  entries(...args: readonly string[]): Promise<Result<readonly string[], GitFailure>>;
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
  const env = { ...process.env, ...NO_REPOSITORY, LC_ALL: 'C', LANGUAGE: '' };
  const bytesOf: Git['bytesOf'] = (input, ...args) =>
    new Promise((resolve) => {
      const words = ['-C', folder, '--literal-pathspecs', ...args];
      const options = { encoding: 'buffer', maxBuffer: MOST_BYTES, windowsHide: true, env } as const;
      const git = execFile(
        'git',
        words,
        { ...options, ...(signal && { signal }) },
        (cause, stdout, stderr) => {
          if (cause === null) return resolve(ok(stdout));
          resolve(
            err({ ...failureKind(cause, signal), stdout: stdout.toString(), stderr: stderr.toString() }),
          );
        },
      );
      // One that ends without reading it says why.
      git.stdin?.on('error', () => undefined).end(input);
    });
  const bytes: Git['bytes'] = (...args) => bytesOf('', ...args);
  const text: Git['text'] = async (...args) => {
    const answer = await bytes(...args);
    return answer.ok ? ok(answer.value.toString().replace(/\n$/, '')) : answer;
  };
  const entries: Git['entries'] = async (...args) => {
    const answer = await text(...args);
    return answer.ok ? ok(answer.value.split('\0').filter((entry) => entry !== '')) : answer;
  };
  return { folder, bytes, bytesOf, text, entries };
}

function failureKind(cause: Error, signal: AbortSignal | undefined): Pick<GitFailure, 'exitCode' | 'kind'> {
  if (signal?.aborted) return { exitCode: null, kind: 'cancelled' };
  if (errnoOf(cause) === 'ENOENT') return { exitCode: null, kind: 'missing' };
  return { exitCode: 'code' in cause && typeof cause.code === 'number' ? cause.code : null, kind: 'refused' };
}
