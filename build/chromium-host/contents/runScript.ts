import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';

/** Electron's `executeJavaScript`: in the page's own world; a promise is awaited. */
export async function runScript(session: CdpSession, code: string, asUser: boolean): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    userGesture: asUser,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!exceptionDetails) return result.value;
  const { exception, text } = exceptionDetails;
  throw new Error(exception?.description ?? text);
}
