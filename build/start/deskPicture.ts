import type { LaunchedHost } from '#build/chromium-host/launch.ts';

/** Long enough for a slow machine to draw its first window. */
const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** A PNG of the app's first window, once its page has settled. */
export async function takeDeskPicture(app: LaunchedHost): Promise<Buffer> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt) {
    const picture = await app.evaluate(pictureWhenSettled, undefined);
    if (picture !== null) return Buffer.from(picture, 'base64');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  app.kill();
  throw new Error(`No window appeared.\n${app.stderr()}`);
}

/** Runs inside the app: null until a visible window's page has a heading, its fonts and no animation. */
async function pictureWhenSettled({ BrowserWindow }: typeof import('electron')): Promise<string | null> {
  const window = BrowserWindow.getAllWindows().find((candidate) => candidate.isVisible());
  if (!window) return null;
  const isSettled = await window.webContents.executeJavaScript(
    `document.fonts.ready.then(() => document.querySelector('h1, h2') !== null
      && document.getAnimations().every((animation) => animation.playState !== 'running'))`,
  );
  if (!isSettled) return null;
  return (await window.webContents.capturePage()).toPNG().toString('base64');
}
