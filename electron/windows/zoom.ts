import type { WebContents } from 'electron';
import type { Zoom } from '#shared/settings/settings.ts';
import { type WindowSize, windowZoom } from '#shared/settings/windowZoom.ts';

const fitted = new WeakMap<WebContents, number>();

/**
 * Draws a window as large as was chosen, or as its size asks for. What the person zoomed by the View menu stays until that
 * answer is another one.
 */
export function fitZoom(contents: WebContents, seen: WindowSize, choice: Zoom): void {
  const now = contents.getZoomFactor();
  const wanted = windowZoom(choice, { width: seen.width * now, height: seen.height * now });
  if (fitted.get(contents) === wanted) return;
  fitted.set(contents, wanted);
  contents.setZoomFactor(wanted);
}
