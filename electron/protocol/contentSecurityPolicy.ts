/** The only origin a window of ours shows. */
export const APP_ORIGIN = 'app://debrief';

/**
 * Nothing from outside and no inline script. Styles may be inserted only by code that holds the nonce,
 * or made as sheets by a script, as those of drags are. `connections` names addresses that the page may talk to besides its own
 * origin: none but in development.
 */
export function contentSecurityPolicy(nonce: string, connections: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connections].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A worker does not have the policy of its page but that of its own script: it may load the rest of it, and reaches nothing. */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'";

/** For a page that is only read or printed: no script at all, its styles inline. */
export const STILL_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";
