import type { Page } from '@playwright/test';

/** At 1920 × 1080: what is as tall can still be read in a window of a quarter of the size, as in a call. */
const SMALLEST_PX = 32;
const LEAST_CONTRAST = 7;

/**
 * Each text of the wall that is too small, too faint, cut at an edge, a time on two lines, or that stands on another part, as
 * `14 px: left of 25 min`. Measured on what the engine really draws.
 */
export function illegible(wall: Page): Promise<readonly string[]> {
  return wall.evaluate(
    ({ smallest, least }) => {
      const problems: string[] = [];
      const stage = document.querySelector('[data-theme="projector"]');
      if (stage === null) return ['no wall'];
      const frame = stage.getBoundingClientRect();
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
      };
      const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (element === null || words === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        // What is only spoken takes no room.
        if (box.width === 0 || element.getBoundingClientRect().width <= 1) continue;
        // A time stands on one line, inside its column.
        const isTime = /^~?\d\d:\d\d$/.test(words);
        const column = element.getBoundingClientRect().width;
        if (isTime && (range.getClientRects().length > 1 || box.width > column + 1))
          problems.push(`broken: ${words}`);
        const { fontSize, color } = getComputedStyle(element);
        if (Number.parseFloat(fontSize) < smallest) problems.push(`${fontSize}: ${words}`);
        const [light = 0, dark = 0] = [luminance(color), luminance(groundOf(element))].sort((a, b) => b - a);
        const contrast = (light + 0.05) / (dark + 0.05);
        if (contrast < least) problems.push(`${contrast.toFixed(2)}:1: ${words}`);
        // Words that end in an ellipsis reach further than the part that shows them.
        const { right } = element.getBoundingClientRect();
        const isCut =
          box.bottom > frame.bottom || box.top < frame.top || box.left < frame.left || right > frame.right;
        if (isCut) problems.push(`cut: ${words}`);
      }
      const box = (found: Element | null | undefined) => found?.getBoundingClientRect();
      const above = box(stage.querySelector('header + * > :last-child'));
      const page = [...stage.children].find((part) => /^Page \d/.test(part.textContent ?? ''));
      for (const [name, below] of [
        ['the page number', page],
        ['the bar', stage.querySelector('header + * + div')],
      ] as const) {
        const top = box(below)?.top;
        if (above !== undefined && top !== undefined && above.bottom > top)
          problems.push(`runs into ${name}`);
      }
      return problems;
    },
    { smallest: SMALLEST_PX, least: LEAST_CONTRAST },
  );
}
