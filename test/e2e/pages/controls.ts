import type { Page } from '@playwright/test';

/** Where a place has its controls. */
const PARTS = ['main', '[aria-label="Guidance"]'];

/** What the page remembers of the control that is tried, so that one control costs few calls. */
interface Tried {
  readonly element: HTMLElement;
  /** The stop that Tab led to before the control was changed. */
  next?: Element | null;
}

declare global {
  interface Window {
    triedControl?: Tried;
  }
}

/** A field or button that the Tab key leads to; it has the focus. */
export interface Control {
  readonly name: string;
  /** The type of an input, or the tag of anything else. */
  readonly type: string;
  readonly isTime: boolean;
  readonly isReadOnly: boolean;
}

/**
 * Tells the controls of a place one after the other, also those that come and go meanwhile. More of one
 * kind, such as the same field of another row, tell nothing new and are left out. The kinds are noted in `tried`.
 */
export function controlsOf(page: Page, selector: string, leftOut: RegExp, tried: string[]) {
  const parts = PARTS.map((part) => `${part} :is(${selector})`).join(', ');
  return {
    next: async (): Promise<Control | null> => {
      const found = await page.evaluate(focusNext, { parts, leftOut: leftOut.source, tried });
      if (found !== null) tried.push(found.kind);
      return found;
    },
  };
}

interface Search {
  readonly parts: string;
  readonly leftOut: string;
  readonly tried: readonly string[];
}

/** Runs in the page. */
function focusNext({ parts, leftOut, tried }: Search): (Control & { readonly kind: string }) | null {
  const isLeftOut = new RegExp(leftOut);
  for (const element of document.querySelectorAll<HTMLElement>(parts)) {
    const label = element.getAttribute('aria-label');
    const words = (label ?? element.textContent ?? '').trim();
    const field = element.dataset.field?.split(':').at(-1) ?? '';
    const group = element.closest('section, fieldset, li, aside')?.className ?? '';
    const name = `${element.tagName.toLowerCase()} “${words.slice(0, 60)}” ${field}`;
    const type = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    // Fields that look alike do the same in parts of one kind; buttons do what they say, but for one of several to press.
    const isOneOfMany = field !== '' || element.hasAttribute('aria-pressed');
    const isButton = element.matches('button, summary') && !isOneOfMany;
    const kind = [type, element.getAttribute('class'), isButton ? words.split(' ')[0] : group].join('|');
    const isStop =
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert]') === null;
    if (!isStop || isLeftOut.test(name) || tried.includes(kind)) continue;
    element.focus();
    window.triedControl = { element };
    return {
      kind,
      name,
      type,
      isTime: /^(Time|Until|Known|Scheduled)/.test(label ?? ''),
      isReadOnly: element.matches(':read-only') && !element.matches('select'),
    };
  }
  return null;
}

/** Goes on from the control by Tab, remembers where that led, and goes back. */
export async function rememberNextStop(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.evaluate(() => {
    const tried = window.triedControl;
    if (tried === undefined) throw new Error('A control has the focus');
    tried.next = document.activeElement;
    tried.element.focus();
  });
}

const TYPED: Readonly<Record<string, string>> = { date: '2026-04-05', month: '2026-04', number: '7' };

/** Changes what a field holds, as its kind wants it; the field keeps the focus. */
export async function changeField(page: Page, { type, isTime, isReadOnly }: Control): Promise<void> {
  const value = TYPED[type];
  if (type === 'checkbox' || type === 'radio') await page.keyboard.press('Space');
  else if (type === 'select') await page.keyboard.press('ArrowDown');
  else if (type === 'range') await page.keyboard.press('ArrowRight');
  else if (isReadOnly) return;
  else if (value !== undefined) await page.locator(':focus').fill(value);
  else {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(isTime ? '14:41' : 'Changed words');
  }
}

/** Where the focus is once what was done is drawn. */
export interface FocusNow {
  /** `BODY` and `MAIN` when nothing in particular has it. */
  readonly name: string;
  /** Whether it is at the remembered stop, or that stop is gone. */
  readonly isAtNextStop: boolean;
}

/** Waits until what was done is drawn, and up to `patienceMs` for something to have the focus. */
export function focusNow(page: Page, patienceMs: number): Promise<FocusNow> {
  return page.evaluate(async (patience) => {
    const drawn = () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    const isNowhere = () => document.activeElement === null || document.activeElement.matches('body, main');
    const until = performance.now() + patience;
    do await drawn();
    while (isNowhere() && performance.now() < until);
    const { activeElement } = document;
    const next = window.triedControl?.next;
    const words = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    const tag = activeElement?.tagName ?? 'BODY';
    return {
      name: isNowhere() ? tag : `${tag.toLowerCase()} “${words.trim().slice(0, 60)}”`,
      isAtNextStop: next === activeElement || next?.isConnected === false,
    };
  }, patienceMs);
}

/** Chooses the first item of an open menu that is new and not left out; returns its words, or null without one. */
export async function chooseMenuItem(
  page: Page,
  chosen: ReadonlySet<string>,
  leftOut: RegExp,
): Promise<string | null> {
  const words = await page.evaluate(focusMenuItem, { chosen: [...chosen], leftOut: leftOut.source });
  if (words !== null) await page.keyboard.press('Enter');
  return words;
}

/** Runs in the page. */
function focusMenuItem({
  chosen,
  leftOut,
}: {
  readonly chosen: readonly string[];
  readonly leftOut: string;
}) {
  const items = '[role="menu"] [role^="menuitem"]:not([aria-haspopup], [aria-disabled="true"])';
  const isLeftOut = new RegExp(leftOut);
  const item = [...document.querySelectorAll<HTMLElement>(items)].find(({ textContent }) => {
    return !chosen.includes(textContent ?? '') && !isLeftOut.test(textContent ?? '');
  });
  item?.focus();
  return item === undefined ? null : (item.textContent ?? '');
}
