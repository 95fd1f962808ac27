import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, stackHeight } from '#shared/wall/paginate.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallText } from '#shared/wall/wallText.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const ROOM = { width: 1760, height: 760 };

const item = (text: string): WallPart => ({ kind: 'item', text, isContinued: false });
const heading = (text: string): WallPart => ({ kind: 'heading', text, isContinued: false });
const sentence = (words: number) => Array.from({ length: words }, (_, index) => `word${index}`).join(' ');

const words = fc.oneof(
  hostileText.map(wallText),
  fc.integer({ min: 1, max: 900 }).map(sentence),
  fc.integer({ min: 1, max: 3000 }).map((length) => 'x'.repeat(length)),
  fc.array(fc.integer({ min: 0, max: 30 }).map(sentence), { maxLength: 40 }).map((lines) => lines.join('\n')),
);
const anyParts = fc.array(
  fc.oneof(
    words.map(item),
    words.map((text): WallPart => ({ kind: 'text', size: 'body', text })),
    words.map((text): WallPart => ({ kind: 'text', size: 'code', text })),
    words.map(
      (text): WallPart => ({
        kind: 'answer',
        text,
        isCurrent: true,
        facts: 'Seen at 14:32',
        isContinued: false,
      }),
    ),
    fc.constant(heading('What went well')),
  ),
  { maxLength: 12 },
);

function textsOf(parts: readonly WallPart[]): string {
  const said = parts.filter((part) => part.kind !== 'heading' || !part.isContinued);
  const texts = said.map((part) => ('text' in part ? part.text : ''));
  return texts.join('').replace(/\s+/g, '');
}

/** How tall an item stands below a heading. */
const heightUnder = (text: string) => stackHeight([heading('Long'), item(text)], ROOM.width);

describe('paginate', () => {
  it('keeps what fits on one page', () => {
    expect(paginate([heading('Lists'), item('One'), item('Two')], ROOM)).toHaveLength(1);
  });

  it('makes one empty page of nothing', () => {
    expect(paginate([], ROOM)).toEqual([[]]);
  });

  it('moves an item that does not fit to the next page whole', () => {
    const pages = paginate([item(sentence(90)), item(sentence(90)), item('Last')], ROOM);
    expect(pages.map((page) => page.length)).toEqual([1, 2]);
  });

  it('goes on with a text longer than a page, and says so', () => {
    const pages = paginate([item(sentence(600))], ROOM);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(([part]) => part?.kind === 'item' && part.isContinued)).toEqual([
      false,
      ...pages.slice(1).map(() => true),
    ]);
  });

  it('never ends a page with a heading', () => {
    const parts = Array.from({ length: 30 }, (_, index) => [heading(`List ${index}`), item(sentence(40))]);
    const pages = paginate(parts.flat(), ROOM);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.at(-1)?.kind)).not.toContain('heading');
  });

  it('keeps a list with its heading on one page where a page can hold it', () => {
    const list = [heading('Second'), ...Array.from({ length: 6 }, () => item('Short'))];
    const pages = paginate(
      [heading('First'), ...Array.from({ length: 7 }, () => item('Short')), ...list],
      ROOM,
    );
    expect(pages.map(([first]) => first)).toEqual([heading('First'), heading('Second')]);
  });

  it('says the heading again where its list goes on', () => {
    const pages = paginate([heading('Long'), ...Array.from({ length: 20 }, () => item('Short'))], ROOM);
    expect(pages.map(([first]) => first)).toEqual([
      heading('Long'),
      ...pages.slice(1).map(() => ({ kind: 'heading', text: 'Long', isContinued: true })),
    ]);
  });

  it('fills no page over its height, whatever is written', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        for (const page of paginate(parts, ROOM)) {
          const isHeadings = page.every(({ kind }) => kind === 'heading');
          if (!isHeadings) expect(stackHeight(page, ROOM.width)).toBeLessThanOrEqual(ROOM.height);
        }
      }),
    );
  });

  it('lets empty lines at the end of a text go rather than over the page', () => {
    const text = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    const lines = text.findIndex((_, at) => heightUnder(text.slice(0, at + 1).join('\n')) > ROOM.height);
    const full = text.slice(0, lines).join('\n');
    const pages = paginate([heading('Long'), item(`${full}\n`)], ROOM);
    expect(pages).toEqual([[heading('Long'), item(full)]]);
  });

  it('loses nothing and changes no order', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(textsOf(paginate(parts, ROOM).flat())).toBe(textsOf(parts));
      }),
    );
  });
});
