import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';

/** What each answer of the operating system means to a person; all others are `file-io`. */
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

/** The same for writing, which makes the file where it is missing: what is not there then is its folder. */
export function writeError(cause: unknown, file: string): AppError {
  const error = fileError(cause, file);
  return error.code === 'file-not-found' ? { ...error, code: 'folder-not-found' } : error;
}

/**
 * For `catch`: what stands for a file or folder that is not there. Any other refusal is thrown again, because what
 * cannot be read may be there all the same.
 */
export function whenAbsent<T>(value: T): (cause: unknown) => T {
  return (cause) => {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
    return value;
  };
}

/** `ENOENT` and the like; null for what did not come from the operating system. */
export function errnoOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(cause.code) ? cause.code : null;
}
