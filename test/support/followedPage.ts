import { onTestFinished } from 'vitest';
import { followFocus } from '#renderer/focus/followFocus.ts';

/** What the window shows, and whether a field will take the focus by itself; a test may change both. */
interface FollowedPage extends ReturnType<typeof followFocus> {
  page: string;
  isAwaited: boolean;
}

/** Draws a page by hand and follows the focus in it. */
export function follow(html: string): FollowedPage {
  const shown = { page: 'plan', isAwaited: false };
  document.body.innerHTML = `<main tabindex="-1"><h2 tabindex="-1">Top</h2>${html}</main>`;
  const following = followFocus({
    page: () => shown.page,
    top: () => document.querySelector<HTMLElement>('h2'),
    isAwaited: () => shown.isAwaited,
  });
  onTestFinished(() => {
    following.end();
    document.body.innerHTML = '';
  });
  return Object.assign(shown, following);
}

export function element(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"], #${name}`);
  if (found === null) throw new Error(`There is no ${name}`);
  return found;
}

/** The name of what has the focus, after the page's changes were heard. */
export async function focused(): Promise<string> {
  await new Promise((done) => setTimeout(done));
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.tagName ?? '';
}

/** Lets the page's changes be heard, before anything that waits for its turn. */
export async function heard(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
}

/** What a browser says of a focus that goes from one element to another. */
export function leave(from: string, to: string): void {
  element(from).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: element(to) }));
  element(from).blur();
}

export function press(name: string): void {
  element(name).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
}

const row = (name: string) =>
  `<li id="${name}"><button aria-label="Open ${name}"></button><button class="x" aria-label="Remove ${name}"></button></li>`;
export const ROWS = `<ul>${['a', 'b', 'c'].map(row).join('')}</ul><button aria-label="Add"></button>`;
