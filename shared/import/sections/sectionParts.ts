import type { Traced } from '#shared/import/draft/importDraft.ts';
import { textOfLines } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';

/** Lines of a section that belong together: an item of a list with what is nested below, a paragraph, a table. */
export interface SectionPart {
  readonly kind: 'item' | 'paragraph' | 'table' | 'heading';
  readonly lines: readonly ScannedLine[];
}

/** Lines that are no content in any section: gaps, comments of a template, definitions of links. */
function isFrame({ kind }: ScannedLine): boolean {
  return kind === 'blank' || kind === 'rule' || kind === 'comment' || kind === 'definition';
}

/** The parts of a section in their order, the words behind its name first. */
export function sectionParts({ head, inline, body }: DocumentSection): readonly SectionPart[] {
  const parts: OpenPart[] = [];
  if (head !== null && inline !== '')
    parts.push({ kind: 'paragraph', lines: [{ ...head, kind: 'text', content: inline }], indent: 0 });
  let isAfterGap = true;
  for (const line of body) {
    const open = parts.at(-1);
    if (isFrame(line)) {
      isAfterGap = true;
      continue;
    }
    if (open !== undefined && isPartOf(line, open, isAfterGap)) open.lines.push(line);
    else parts.push({ kind: partKind(line), lines: [line], indent: line.indent });
    isAfterGap = false;
  }
  return parts;
}

interface OpenPart {
  readonly kind: SectionPart['kind'];
  readonly lines: ScannedLine[];
  readonly indent: number;
}

function partKind({ kind }: ScannedLine): SectionPart['kind'] {
  if (kind === 'table-row' || kind === 'table-rule') return 'table';
  return kind === 'heading' || kind === 'item' ? kind : 'paragraph';
}

/** Rows of a table and what is nested in an item go on also behind a gap; lines of a paragraph do not. */
function isPartOf(line: ScannedLine, open: OpenPart, isAfterGap: boolean): boolean {
  const kind = partKind(line);
  if (open.kind === 'item' && line.indent > open.indent && kind !== 'heading') return true;
  if (kind === 'table') return open.kind === 'table';
  return kind === 'paragraph' && !isAfterGap && open.kind !== 'table' && open.kind !== 'heading';
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

/** The same where other lines stand between them, of which nothing was made: they stay outside. */
export function tracedBeside<T>(
  value: T,
  lines: readonly ScannedLine[],
  others: readonly ScannedLine[],
): Traced<T> {
  const ranges = lines.reduce<ScannedLine[][]>((found, line) => {
    const last = found.at(-1)?.at(-1);
    const isApart = others.some(
      ({ number }) => last !== undefined && last.number < number && number < line.number,
    );
    if (last === undefined || isApart) found.push([line]);
    else found.at(-1)?.push(line);
    return found;
  }, []);
  const [first, ...also] = ranges.map((range) => traced(value, range));
  if (first === undefined) return traced(value, lines);
  return also.length === 0 ? first : { ...first, also: also.map((one) => one.lines) };
}

/** `✅ `, `❌ ` and the like in front of a line. */
export function withoutBadge(text: string): string {
  return text.replace(/^(?:[\p{Extended_Pictographic}☐☑☒✓✔✗✘]\ufe0f?\s*)+/u, '').trim();
}

/** A sentence that announces what stands below, or a row that a template left. */
export function isPrompt(text: string): boolean {
  const words = text.trim().replace(/^>\s?/, '');
  return (
    /^(?:\.{3}|…|tbd|tba|n\/a|none|todo|-|<[^<>]{0,120}>|\[[^[\]]{0,120}\]|\{\{.{0,120}\}\}|\{[^{}":]{0,120}\}|lorem ipsum.*|keine|aucune?|ninguno|なし|없음)\.?$/i.test(
      words,
    ) || /^\*{0,2}not written yet/i.test(words)
  );
}
