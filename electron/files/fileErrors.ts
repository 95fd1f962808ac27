import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';

/** The error code for an answer of the operating system; every other answer is `file-io`. */
const CODE_OF_ERRNO: Readonly<Record<string, AppErrorCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EISDIR: 'file-is-folder',
  EEXIST: 'file-exists',
  ENOTEMPTY: 'file-exists',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ELOOP: 'file-link-loop',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EFBIG: 'file-too-large',
};

/**
 * A failed file operation as a value. Only what the operating system reports is one; anything else
 * that was thrown is a bug and is thrown again.
 */
export function fileError(cause: unknown, file: string): AppError {
  const errno = errnoOf(cause);
  if (errno === null) throw cause;
  const code = CODE_OF_ERRNO[errno];
  return code === undefined ? appError('file-io', { file, reason: errno }) : appError(code, { file });
}

/** The same for writing. A write creates a missing file, so a missing path means that the folder is missing. */
export function writeError(cause: unknown, file: string): AppError {
  const error = fileError(cause, file);
  return error.code === 'file-not-found' ? { ...error, code: 'folder-not-found' } : error;
}

/**
 * For `catch`: returns a fallback if the file or folder does not exist. Any other refusal is thrown again, because a
 * file that cannot be read may still exist.
 */
export function whenAbsent<T>(value: T): (cause: unknown) => T {
  return (cause) => {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
    return value;
  };
}

/** For `catch`: returns a fallback whatever the operating system refuses. A bug is thrown again. */
export function whenRefused<T>(value: T): (cause: unknown) => T {
  return (cause) => {
    if (errnoOf(cause) === null) throw cause;
    return value;
  };
}

/** `ENOENT` and the like; null for an error that did not come from the operating system. */
export function errnoOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(cause.code) ? cause.code : null;
}
