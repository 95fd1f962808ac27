import type { GitFailure } from '#electron/git/git.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';

/** What Git says in English, and what it comes to; the first that fits. A server's own words stand behind `remote:`. */
const REFUSALS: readonly (readonly [RegExp, AppErrorCode])[] = [
  // That of this computer, not of the server.
  [/^(?!remote:).*(?:no space left on device|out of diskspace|disk quota exceeded)/im, 'disk-full'],
  [/not a git repository/i, 'git-no-repository'],
  [/unable to create '.*\.lock'|another git process/i, 'git-busy'],
  [/please tell me who you are|empty ident name|auto-detect email address/i, 'git-no-identity'],
  [/protected branch|not allowed to push/i, 'git-no-rights'],
  [/hook declined/i, 'git-hook-refused'],
  [
    /permission (?:to .* )?denied|error: 40[13]|authentication failed|could not read (?:username|password)/i,
    'git-no-rights',
  ],
  [/insufficient permission|unable to create temporary object|access denied/i, 'git-no-rights'],
  [/\[rejected\]|non-fast-forward|fetch first|cannot lock ref|incorrect old value/i, 'git-rejected'],
  [
    /does not appear to be a git repository|could not read from remote|repository .*not found/i,
    'git-unreachable',
  ],
  [/could not resolve|failed to connect|connection (?:refused|timed out|reset)/i, 'git-unreachable'],
  [/network is unreachable|no route to host|unable to access|hung up unexpectedly/i, 'git-unreachable'],
  [/would be overwritten by merge|your index would be|uncommitted changes/i, 'git-in-the-way'],
];

/** So much of Git's own words is shown. */
const MOST_CHARACTERS = 600;

/** A failure of Git in a folder, in the words of the error table and in Git's own. */
export function gitRefusal(failure: GitFailure, folder: string): AppError {
  if (failure.kind === 'missing') return appError('git-missing', { file: folder });
  if (failure.kind === 'cancelled') return appError('git-cancelled', { file: folder });
  const said = `${failure.stderr}\n${failure.stdout}`;
  const code = REFUSALS.find(([pattern]) => pattern.test(said))?.[1] ?? 'git-failed';
  return gitError(code, failure, folder);
}

/** The same where the code is known otherwise. */
export function gitError(code: AppErrorCode, failure: GitFailure, folder: string): AppError {
  const reason = shownWords(failure);
  return appError(code, reason === '' ? { file: folder } : { file: folder, reason });
}

/** What Git says besides: advice about commands, and what the words above it say already. */
const BESIDES =
  /^(?:hint|To |Not committing merge|Please make sure you have the correct access|and the repository exists)/;

/** Without what Git says besides, and without names, passwords and tokens in addresses. */
function shownWords({ stderr, stdout }: GitFailure): string {
  return (stderr.trim() === '' ? stdout : stderr)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replaceAll(/(\w:\/\/)[^\s/@]+@/g, '$1')
        .replaceAll(/(\w:\/\/[^\s?#'"]+)[?#][^\s'"]*/g, '$1'),
    )
    .filter((line) => line !== '' && !BESIDES.test(line))
    .map((line, at, lines) => (at === lines.length - 1 || /[.!?:;,]$/.test(line) ? line : `${line};`))
    .join(' ')
    .slice(0, MOST_CHARACTERS);
}
