import type { WebContents } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import type { Surface } from '#build/chromium-host/strict.ts';

/** Each level of Chromium's zoom is this much larger. */
const STEP = 1.2;

/** Zoom by level and by factor; the page lays itself out again, as it does in Electron. */
export function zoomMembers(ready: () => Promise<CdpSession>): Surface<WebContents> {
  let factor = 1;
  const setZoomFactor = (wanted: number): void => {
    if (!(wanted > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    factor = wanted;
    ready()
      .then((session) =>
        session.send('Runtime.evaluate', { expression: `document.documentElement.style.zoom = ${factor}` }),
      )
      .catch(() => {}); // The window closed meanwhile.
  };
  return {
    setZoomFactor,
    getZoomFactor: () => factor,
    setZoomLevel: (level) => setZoomFactor(STEP ** level),
    getZoomLevel: () => Math.log(factor) / Math.log(STEP),
    setVisualZoomLevelLimits: async () => {},
  };
}
