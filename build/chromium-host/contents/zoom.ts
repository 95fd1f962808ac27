import type { WebContents } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import type { Surface } from '#build/chromium-host/strict.ts';

/** Each level of Chromium's zoom is this much larger. */
const STEP = 1.2;

/** A page that follows the zoom of its origin. */
interface ZoomedPage {
  readonly origin: () => string;
  readonly show: (factor: number) => void;
}

const factors = new Map<string, number>();
const pages = new Set<ZoomedPage>();

/**
 * Zoom by level and by factor; the page lays itself out again, as it does in Electron. All pages of an origin have the
 * same, those that are opened later as well.
 */
export function zoomMembers(
  ready: () => Promise<CdpSession>,
  contents: () => WebContents,
): Surface<WebContents> {
  const page: ZoomedPage = {
    origin: () => originOf(contents().getURL()),
    show: (factor) => {
      ready()
        .then((session) => session.send('Runtime.evaluate', { expression: `(${enlarge})(${factor})` }))
        .catch(() => {}); // The window closed meanwhile.
    },
  };
  const followZoom = (): void => {
    pages.add(page);
    contents().on('dom-ready', () => {
      if (factors.has(page.origin())) page.show(factorOf(page));
    });
    contents().on('destroyed', () => pages.delete(page));
  };
  // Once the object is there.
  queueMicrotask(followZoom);
  const setZoomFactor = (wanted: number): void => {
    if (!(wanted > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    const origin = page.origin();
    factors.set(origin, wanted);
    for (const other of pages) if (other.origin() === origin) other.show(wanted);
  };
  return {
    setZoomFactor,
    getZoomFactor: () => factorOf(page),
    setZoomLevel: (level) => setZoomFactor(STEP ** level),
    getZoomLevel: () => Math.log(factorOf(page)) / Math.log(STEP),
    setVisualZoomLevelLimits: async () => {},
  };
}

/**
 * Runs in the page. CSS zoom leaves the window's own size as it was, which Electron's zoom divides, and says nothing of
 * the change.
 */
function enlarge(factor: number): void {
  const root = document.documentElement;
  root.style.zoom = String(factor);
  for (const [side, length] of [
    ['innerWidth', 'clientWidth'],
    ['innerHeight', 'clientHeight'],
  ] as const) {
    Object.defineProperty(window, side, { configurable: true, get: () => Math.round(root[length] / factor) });
  }
  window.dispatchEvent(new Event('resize'));
}

function factorOf(page: ZoomedPage): number {
  return factors.get(page.origin()) ?? 1;
}

/** Of a scheme such as `app:`, which the language gives no origin of its own. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
