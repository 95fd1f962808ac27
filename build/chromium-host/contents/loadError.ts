/** Chromium's numbers for the errors that a page of ours can meet. */
const NET_ERRORS: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_ACCESS_DENIED: -10,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
  ERR_INVALID_RESPONSE: -320,
};

/** Why a page did not load, as Electron's `loadURL` rejects with it. */
export interface LoadError extends Error {
  readonly code: string;
  readonly errno: number;
  readonly url: string;
}

/** `errorText` is Chromium's, such as `net::ERR_FAILED`. */
export function loadError(errorText: string, url: string): LoadError {
  const code = errorText.replace(/^net::/, '');
  const errno = NET_ERRORS[code] ?? -2;
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}
