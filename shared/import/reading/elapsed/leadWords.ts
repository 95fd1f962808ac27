import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** What a sentence of a timeline begins with before its time: `At 14:20 UTC, the on-call engineer was paged.` */
const LEAD =
  /^(?:at|on|by|from|around|just (?:before|after)|um|am|gegen|à|le|vers|a las|el|às|em|alle|il|om|op|o|kl\.?|den)\s/i;

/**
 * The lines of a section that is named as a timeline, where its paragraphs are the entries: two or more of them, and most, begin
 * with a word and a time of day. What is quoted as a whole is read like any other timeline.
 */
export function withParagraphTimes(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const shown = unquoted(lines, toPlain);
  const firsts = shown.filter(({ kind }, index) => kind === 'text' && shown[index - 1]?.kind !== 'text');
  const others = shown.filter(({ kind }) => kind === 'item' || kind === 'table-row');
  const timed = new Map(
    firsts.flatMap((line) => {
      const text = toPlain(line.content);
      const head = LEAD.test(text) ? readEntryHead(text, 'item') : null;
      return head?.time.clock?.kind === 'known' && head.rest !== '' ? [[line, text] as const] : [];
    }),
  );
  if (timed.size < 2 || timed.size * 2 <= firsts.length || others.length > timed.size) return shown;
  // An item may begin with such a word.
  return shown.map((line) => (timed.has(line) ? { ...line, kind: 'item' } : line));
}

/** Lines of a quotation that most begin with a clock, without the marks; where any other line does, all as they are. */
function unquoted(lines: readonly ScannedLine[], toPlain: (text: string) => string): readonly ScannedLine[] {
  const bare = (line: ScannedLine) => toPlain(line.content.replace(/^(?:>\s?)+/, ''));
  const isTimed = (text: string) => readEntryHead(text, 'item')?.time.clock?.kind === 'known';
  const quotes = lines.filter(({ kind }) => kind === 'quote');
  const timed = quotes.filter((line) => isTimed(bare(line).replace(/^[-*+]\s/, ''))).length;
  if (timed < 2 || timed * 2 < quotes.length) return lines;
  if (
    lines.some((line) => line.kind !== 'quote' && line.kind !== 'heading' && isTimed(toPlain(line.content)))
  )
    return lines;
  return lines.map((line) => {
    if (line.kind !== 'quote') return line;
    const raw = line.raw.replace(/^\s*(?:>\s?)+/, '');
    const isItem = /^\s*[-*+]\s/.test(raw);
    const content = raw.trim().replace(/^[-*+]\s+/, '');
    return { ...line, kind: content === '' ? 'blank' : isItem ? 'item' : 'text', raw, content };
  });
}
