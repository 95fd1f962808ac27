import type { Traced } from '#shared/import/draft/importDraft.ts';
import { textOfLines } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';

/** Lines of a section that belong together: an item of a list with what is nested below, a paragraph, a table. */
export interface SectionPart {
  readonly kind: 'item' | 'paragraph' | 'table' | 'heading';
  readonly lines: readonly ScannedLine[];
}

/** What is no content in any section: gaps, comments of a template, definitions of links. */
function isFrame({ kind }: ScannedLine): boolean {
  return kind === 'blank' || kind === 'rule' || kind === 'comment' || kind === 'definition';
}

/** The parts of a section in their order, the words behind its name first. */
export function sectionParts({ head, inline, body }: DocumentSection): readonly SectionPart[] {
  const parts: { kind: SectionPart['kind']; lines: ScannedLine[]; indent: number; hasGap: boolean }[] = [];
  if (head !== null && inline !== '')
    parts.push({
      kind: 'paragraph',
      lines: [{ ...head, kind: 'text', content: inline }],
      indent: 0,
      hasGap: false,
    });
  let afterBlank = true;
  for (const line of body) {
    const open = parts.at(-1);
    if (isFrame(line)) {
      afterBlank = true;
      continue;
    }
    const isTable = line.kind === 'table-row' || line.kind === 'table-rule';
    const isNested = open?.kind === 'item' && line.indent > open.indent && line.kind !== 'heading';
    const isSame =
      open !== undefined &&
      ((isTable && open.kind === 'table') ||
        isNested ||
        (!afterBlank &&
          !isTable &&
          line.kind !== 'item' &&
          line.kind !== 'heading' &&
          open.kind !== 'table' &&
          open.kind !== 'heading'));
    if (isSame) open.lines.push(line);
    else {
      const kind = isTable
        ? 'table'
        : line.kind === 'heading'
          ? 'heading'
          : line.kind === 'item'
            ? 'item'
            : 'paragraph';
      parts.push({ kind, lines: [line], indent: line.indent, hasGap: false });
    }
    afterBlank = false;
  }
  return parts;
}

/** The lines of a part, and the words that they show. */
export function tracedText(part: SectionPart, toPlain: (text: string) => string): Traced<string> {
  const [first, ...rest] = part.lines;
  const lines =
    part.kind === 'item' && first !== undefined ? [{ ...first, kind: 'text' as const }, ...rest] : part.lines;
  return traced(withoutBadge(textOfLines(lines, toPlain)), part.lines);
}

export function traced<T>(value: T, lines: readonly ScannedLine[]): Traced<T> {
  const numbers = lines.map(({ number }) => number);
  return { value, lines: { from: Math.min(...numbers), to: Math.max(...numbers) } };
}

/** `✅ `, `❌ ` and the like in front of a line. */
export function withoutBadge(text: string): string {
  return text.replace(/^(?:[\p{Extended_Pictographic}☐☑☒✓✔✗✘]\ufe0f?\s*)+/u, '').trim();
}

/** A sentence that announces what stands below, or a row that a template left. */
export function isPrompt(text: string): boolean {
  return (
    /^(?:\.{3}|…|tbd|tba|n\/a|none|todo|-|<[^<>]{0,120}>|\[[^[\]]{0,120}\]|\{\{?.{0,120}\}?\}|lorem ipsum.*|keine|aucune?|ninguno|なし|없음)\.?$/i.test(
      text.trim(),
    ) || /^\*{0,2}not written yet/i.test(text.trim())
  );
}
