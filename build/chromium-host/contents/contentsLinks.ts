import type { WebContents } from 'electron';
import type { PreloadLink } from '#build/chromium-host/contents/preloadLink.ts';

const links = new WeakMap<WebContents, PreloadLink>();

/** Called when a page is made. */
export function addLink(contents: WebContents, link: PreloadLink): void {
  links.set(contents, link);
}

/** The host's own line to a page. */
export function linkOf(contents: WebContents): PreloadLink | undefined {
  return links.get(contents);
}
