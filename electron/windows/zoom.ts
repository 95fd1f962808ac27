import type { WebContents } from 'electron';
import { byObject } from '#shared/basics/memo.ts';
import type { Zoom } from '#shared/settings/settings.ts';
import { type WindowSize, windowZoom } from '#shared/settings/windowZoom.ts';

/** What was asked for last, of each page; 0 before. */
const fittedOf = byObject((_contents: WebContents) => ({ factor: 0 }));

/**
 * Draws a window as large as was chosen, or as its size asks for. What the person zoomed by the View menu stays until that
 * answer is another one.
 */
export function fitZoom(contents: WebContents, seen: WindowSize, choice: Zoom): void {
  const now = contents.getZoomFactor();
  const wanted = windowZoom(choice, { width: seen.width * now, height: seen.height * now });
  const fitted = fittedOf(contents);
  if (fitted.factor === wanted) return;
  fitted.factor = wanted;
  contents.setZoomFactor(wanted);
}
