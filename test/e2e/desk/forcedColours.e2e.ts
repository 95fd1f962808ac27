import { expect, type Page } from '@playwright/test';
import { causeBoardPage } from '#test/e2e/pages/causeBoardPage.ts';
import { causesPage } from '#test/e2e/pages/causesPage.ts';
import { deskPage, PLACES } from '#test/e2e/pages/deskPage.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';

/** What is on, by its role; `off` is the same kind of thing that is not. */
const STATES = [
  { on: '[aria-current]:not([aria-current="false"])', off: ':not([aria-current])' },
  { on: '[aria-pressed="true"]', off: '[aria-pressed="false"]' },
  { on: '[aria-selected="true"]', off: '[aria-selected="false"]' },
  { on: '[aria-checked="true"]', off: '[aria-checked="false"]' },
  { on: 'label:has(> [type="radio"]:checked)', off: 'label:has(> [type="radio"]:not(:checked))' },
] as const;

/** How many things are on, and which of them look like the same kind of thing that is off. */
async function lookedAt(page: Page): Promise<{ readonly count: number; readonly alike: readonly string[] }> {
  return page.evaluate((states) => {
    const signs = (element: Element): string => {
      const style = getComputedStyle(element);
      const { outlineStyle, outlineWidth, borderStyle, borderWidth, textDecorationLine } = style;
      const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`;
      return [outline, borderStyle, borderWidth, textDecorationLine].join(' | ');
    };
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && element.closest('[inert]') === null,
    );
    const alike: string[] = [];
    let count = 0;
    for (const { on, off } of states) {
      for (const element of shown.filter((each) => each.matches(on))) {
        count += 1;
        const others = shown.filter((each) => each.className === element.className && each.matches(off));
        const isMarked = getComputedStyle(element).outlineStyle !== 'none';
        if (others.some((other) => signs(other) === signs(element)) || (others.length === 0 && !isMarked))
          alike.push(`${element.tagName} ${element.textContent?.slice(0, 40)}`);
      }
    }
    return { count, alike };
  }, STATES);
}

test('in forced colours, whatever is current, chosen, pressed or selected differs by more than a colour, phases by patterns, and the keyboard’s place is ringed', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const expectApart = async (where: string, least: number): Promise<void> => {
    const { count, alike } = await lookedAt(page);
    expect(alike, where).toEqual([]);
    expect(count, where).toBeGreaterThanOrEqual(least);
  };
  const desk = deskPage(page);
  for (const place of PLACES) {
    await desk.goTo(place);
    // Clear of the path, whose button has the focus.
    await desk.heading(place).click();
    await expectApart(place, 1);
  }

  await desk.goTo('timeline');
  const patterns = await page.locator('[aria-label="Phases"] [data-phase]').evaluateAll((bands) =>
    bands.map((band) => {
      const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(band);
      return [backgroundColor, backgroundImage, borderTopStyle].join(' ');
    }),
  );
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns.length).toBeGreaterThan(2);
  const { event } = timelinePage(page);
  await event('Cause found').click({ modifiers: ['ControlOrMeta'] });
  await desk.heading('timeline').click();
  await expectApart('a selected event', 3);
  await scalePage(page).open();
  await desk.heading('timeline').click();
  await expectApart('the scale', 3);

  await desk.goTo('causes');
  const answer = page.getByRole('textbox', { name: /^What failed|^Answer to/ }).first();
  await answer.focus();
  await expect(answer).toHaveCSS('outline-style', 'solid');
  await page.getByRole('navigation', { name: 'All causes' }).getByRole('button').nth(3).click();
  await expectApart('guided', 4);
  await causesPage(page).mode('Outline').check({ force: true });
  await expectApart('outline', 2);
  await causeBoardPage(page).open();
  await expectApart('board', 4);
});
