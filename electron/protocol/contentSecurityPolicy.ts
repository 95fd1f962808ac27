/** The only origin a window of ours shows. */
export const APP_ORIGIN = 'app://debrief';

/**
 * Nothing from outside and no inline script. Styles may be inserted only by code that holds the nonce
 * (the drag-and-drop library does).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For a page that is only read or printed: no script at all, its styles inline. */
export const STILL_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";
