import type { Session, WebContents } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type Permission = Parameters<NonNullable<RequestHandler>>[1];

/** Electron's names, and Chromium's for the same. */
const PERMISSIONS: readonly (readonly [Permission, readonly string[]])[] = [
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['geolocation', ['geolocation']],
  ['idle-detection', ['idle-detection']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
  ['notifications', ['notifications']],
];

let handler: RequestHandler = null;

/** Who decides about permissions; none leaves them to Chromium, which asks nobody and denies. */
export function setPermissionHandler(wanted: RequestHandler): void {
  handler = wanted;
}

/**
 * Chromium cannot be made to ask, so the app is asked about each permission before the page loads, and
 * Chromium is told the answers.
 */
export async function decidePermissions(browser: CdpSession, contents: WebContents): Promise<void> {
  const decide = handler;
  if (decide === null) return;
  for (const [permission, names] of PERMISSIONS) {
    const details = { requestingUrl: '', isMainFrame: true };
    const isGranted = await new Promise<boolean>((answer) => decide(contents, permission, answer, details));
    for (const name of names) {
      await browser
        .send('Browser.setPermission', { permission: { name }, setting: isGranted ? 'granted' : 'denied' })
        .catch(() => {}); // This Chromium has no such permission to give.
    }
  }
}
