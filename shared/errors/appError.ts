import type { Leak } from '#shared/errors/leak.ts';

/** Every failure a person can meet. Each code has its words in errorWords.ts. */
export const APP_ERROR_CODES = [
  'file-not-found',
  'file-no-permission',
  'file-is-folder',
  'file-is-device',
  'folder-not-found',
  'folder-is-file',
  'file-exists',
  'file-busy',
  'file-link-loop',
  'file-io',
  'file-not-opened',
  'file-not-binned',
  'disk-full',
  'disk-read-only',
  'file-too-large',
  'incident-too-large',
  'file-empty',
  'file-not-text',
  'input-empty',
  'input-not-text',
  'input-too-large',
  'picture-refused',
  'picture-missing',
  'picture-changed',
  'language-file',
  'file-not-json',
  'file-not-incident',
  'file-invalid',
  'file-too-new',
  'migration-failed',
  'changed-on-disk',
  'deleted-on-disk',
  'document-not-open',
  'document-read-only',
  'state-unknown',
  'action-changed',
  'action-gone',
  'path-not-granted',
  'export-cancelled',
  'export-failed',
  'export-leaks',
  'export-unverified',
  'export-over-incident',
  'not-one-incident',
  'git-failed',
  'git-missing',
  'git-no-repository',
  'git-no-remote',
  'git-no-branch',
  'git-no-identity',
  'git-no-rights',
  'git-unfinished',
  'git-unreachable',
  'git-rejected',
  'git-hook-refused',
  'git-not-merged',
  'git-in-the-way',
  'git-conflict-copy',
  'git-ignored',
  'git-link',
  'git-busy',
  'review-copy-edited',
  'git-cancelled',
  'print-failed',
  'link-refused',
  'bad-request',
  'bad-response',
  'untrusted-sender',
  'usage',
  'no-such-choice',
  'unexpected',
  'command-failed',
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** A failure as data: what, where and why. It crosses processes, so it holds plain values only. */
export interface AppError {
  readonly code: AppErrorCode;
  /** Full path of the file concerned. */
  readonly file?: string;
  /** Where in the file or request, such as `timeline[3].occurredAt` or `line 4, column 12`. */
  readonly place?: string;
  /** What was found or expected there, in words: `expected an instant with an offset, found "soon"`. */
  readonly reason?: string;
  /** Only for a save that failed: true when the edits are in a recovery file. */
  readonly isKept?: boolean;
  /** Only for `export-leaks`: the private strings that stopped the export, at least one. */
  readonly leaks?: readonly Leak[];
}

export function appError(code: AppErrorCode, details: Omit<AppError, 'code'> = {}): AppError {
  return { code, ...details };
}
