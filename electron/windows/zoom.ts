import type { WebContents } from 'electron';
import type { Zoom } from '#shared/settings/settings.ts';
import { type WindowSize, windowZoom } from '#shared/settings/windowZoom.ts';

/** Of the page that asked last: the desk, which opens again as another page. */
let fitted: { readonly contents: WebContents; readonly factor: number } | null = null;

/**
 * Draws a window as large as was chosen, or as its size asks for. What the person zoomed by the View menu stays until that
 * answer is another one.
 */
export function fitZoom(contents: WebContents, seen: WindowSize, choice: Zoom): void {
  const now = contents.getZoomFactor();
  const wanted = windowZoom(choice, { width: seen.width * now, height: seen.height * now });
  if (fitted?.contents === contents && fitted.factor === wanted) return;
  fitted = { contents, factor: wanted };
  contents.setZoomFactor(wanted);
}
