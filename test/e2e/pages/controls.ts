import type { ElementHandle, Page } from '@playwright/test';

/** Where a place has its controls. */
const PARTS = ['main', '[aria-label="Guidance"]'];

/** A field or button that the Tab key leads to. */
export interface Control {
  readonly element: ElementHandle<HTMLElement | SVGElement>;
  readonly name: string;
}

/**
 * Tells the controls of a place one after the other, also those that come and go meanwhile. More of one
 * kind, such as the same field of another row, tell nothing new and are left out.
 */
export function controlsOf(page: Page, selector: string, leftOut: RegExp) {
  const tried = new Set<string>();
  const all = page.locator(PARTS.map((part) => `${part} :is(${selector})`).join(', '));
  return {
    next: async (): Promise<Control | null> => {
      const found = (await all.evaluateAll(describedAll)).find(
        ({ isStop, kind, name }) => isStop && !leftOut.test(name) && !tried.has(kind),
      );
      const element = found === undefined ? null : await all.nth(found.index).elementHandle();
      if (found === undefined || element === null) return null;
      tried.add(found.kind);
      await element.focus();
      return { element, name: found.name };
    },
  };
}

function describedAll(elements: readonly (HTMLElement | SVGElement)[]) {
  return elements.map((element, index) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const field = element.dataset.field?.split(':').at(-1) ?? '';
    const group = element.closest('section, fieldset, li, aside')?.className ?? '';
    return {
      index,
      name: `${element.tagName.toLowerCase()} “${words.slice(0, 60)}” ${field}`,
      kind: [element.tagName, element.getAttribute('class'), field, words.split(' ')[0], group].join('|'),
      isStop:
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null,
    };
  });
}

/** What has the focus: `BODY` and `MAIN` when nothing in particular has it. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'BODY';
    if (activeElement.matches('main')) return 'MAIN';
    const words = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    return `${activeElement.tagName.toLowerCase()} “${words.trim().slice(0, 60)}”`;
  });
}

const TYPED: Readonly<Record<string, string>> = { date: '2026-04-05', month: '2026-04', number: '7' };

/** Changes what a field holds, as its kind wants it; the field keeps the focus. */
export async function changeField(page: Page, { element }: Control): Promise<void> {
  const { type, isTime, isReadOnly } = await element.evaluate((field) => ({
    type: field instanceof HTMLInputElement ? field.type : field.tagName.toLowerCase(),
    isTime: /^(Time|Until|Known|Scheduled)/.test(field.getAttribute('aria-label') ?? ''),
    isReadOnly: field.matches(':read-only') && !field.matches('select'),
  }));
  const value = TYPED[type];
  if (type === 'checkbox' || type === 'radio') await page.keyboard.press('Space');
  else if (type === 'select') await page.keyboard.press('ArrowDown');
  else if (type === 'range') await page.keyboard.press('ArrowRight');
  else if (isReadOnly) return;
  else if (value !== undefined) await element.fill(value);
  else {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(isTime ? '14:41' : 'Changed words');
  }
}
