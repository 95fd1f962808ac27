import type { Traced } from '#shared/import/draft/importDraft.ts';
import { textOfLines } from '#shared/import/reading/entryWords.ts';
import { boxOf } from '#shared/import/reading/inline/taskBox.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import {
  isPrompt,
  type SectionPart,
  sectionParts,
  tracedBeside,
  tracedText,
} from '#shared/import/sections/sectionParts.ts';

/** The text of a section as a whole, with or without its Markdown; null when it has none. */
export function readProse(
  section: DocumentSection,
  toPlain: (text: string) => string,
  isMarkdown: boolean,
): Traced<string> | null {
  const all = sectionParts(section);
  const parts = all.filter((part) => !isEmpty(part, toPlain) && !isFactTable(part, toPlain));
  const others = all.filter((part) => !parts.includes(part)).flatMap((part) => part.lines);
  const lines = parts.flatMap((part) => part.lines);
  if (lines.length === 0) return null;
  if (!isMarkdown) return tracedBeside(parts.map((part) => plainOf(part, toPlain)).join('\n'), lines, others);
  const text = parts.reduce((all, part, at) => all + gapBetween(parts[at - 1], part) + markdownOf(part), '');
  return tracedBeside(text, lines, others);
}

/** Items of a list stay as near to each other as they were. */
function gapBetween(above: SectionPart | undefined, part: SectionPart): string {
  if (above === undefined) return '';
  const isNext = above.lines.at(-1)?.number === (part.lines[0]?.number ?? 0) - 1;
  return isNext && above.kind === 'item' && part.kind === 'item' ? '\n' : '\n\n';
}

/** A table of the facts of the document, `| Severity | SEV2 |`, is no text, whatever the section above it is called. */
function isFactTable({ kind, lines }: SectionPart, toPlain: (text: string) => string): boolean {
  if (kind !== 'table') return false;
  const rows = lines.filter((line) => line.kind === 'table-row').map(({ raw }) => tableCells(raw));
  const facts = rows.filter(
    ([label = '', , ...more]) => more.length === 0 && FACT.test(toPlain(label).trim()),
  );
  return facts.length > 1;
}

const FACT =
  /^(?:(?:incident )?(?:id|number|title|name|date|severity|sev|priority|status|type|commander|lead|owner|duration|start|end|reporter|manager)|date|time|started|ended|start time|end time|authors?|services?|team|detected(?: by| at)?|resolved(?: by| at)?|affected (?:services?|systems?)|schweregrad|datum|dauer|fecha|gravedad|duración|data|duração|severidade|durée|gravité|日時|重大度|일시|심각도|时间|级别):?$/iu;

function isEmpty(part: SectionPart, toPlain: (text: string) => string): boolean {
  if (part.kind === 'table') return false;
  const words = part.lines.map(({ kind, content }) =>
    kind === 'quote' ? content.replace(/^>\s?/, '') : content,
  );
  return isPrompt(toPlain(words.join(' ')));
}

function markdownOf({ kind, lines }: SectionPart): string {
  if (kind === 'paragraph')
    return lines.map(({ raw, content }) => (raw.includes(content) ? content : raw)).join('\n');
  return lines.map(({ raw }) => raw.trimEnd()).join('\n');
}

function plainOf({ kind, lines }: SectionPart, toPlain: (text: string) => string): string {
  if (kind === 'table') return lines.map(({ content }) => toPlain(content)).join('\n');
  return textOfLines(
    lines.map((line) => (line.kind === 'heading' ? { ...line, kind: 'text' } : line)),
    toPlain,
  );
}

/** The entries of a list: its items with what is nested in them; of a section without items its paragraphs. */
export function readItems(
  section: DocumentSection,
  toPlain: (text: string) => string,
): readonly Traced<string>[] {
  const parts = sectionParts(section);
  const hasItems = parts.some(({ kind }) => kind === 'item');
  const chosenParts = hasItems
    ? namedParagraphs(parts)
    : parts.filter(({ kind }) => kind === 'paragraph').flatMap(divided);
  return chosenParts
    .map((part) => ({ box: boxOf(part.lines[0]?.raw ?? ''), ...tracedText(part, toPlain) }))
    .filter(({ value }) => value !== '' && !isPrompt(value))
    .map(({ box, value, lines }) => ({ value: `${box}${value}`, lines }));
}

/**
 * The items of a section, and what is told between them at length: a paragraph of sentences with its name above it (`Review:`).
 * A line that leads to a list is neither.
 */
function namedParagraphs(parts: readonly SectionPart[]): readonly SectionPart[] {
  return parts.flatMap((part, at): readonly SectionPart[] => {
    if (part.kind === 'item') return [part];
    const [before, last] = [parts[at - 1], part.lines.at(-1)?.content ?? ''];
    if (part.kind !== 'paragraph' || part.lines.length < LONG_PARAGRAPH || !/[.!。]$/.test(last)) return [];
    const isNamed = before?.kind === 'paragraph' && /[:：]\**$/.test(before.lines.at(-1)?.content ?? '');
    return [isNamed ? { ...part, lines: [...before.lines, ...part.lines] } : part];
  });
}

/** Shorter paragraphs beside a list introduce it. Lines. */
const LONG_PARAGRAPH = 3;

/** Lines that each begin with a badge (`✅ `, `❌ `), or are a sentence, are an entry each; a paragraph is one. */
function divided(part: SectionPart): readonly SectionPart[] {
  const isBadged =
    part.lines.length > 1 && part.lines.every(({ content }) => /^\p{Extended_Pictographic}/u.test(content));
  // A paragraph that is only broken to fit seldom ends each line with a full stop.
  const isSentences =
    part.lines.length > 1 && part.lines.every(({ content }) => /^\p{Lu}.{3,200}[.!?]$/u.test(content));
  return isBadged || isSentences ? part.lines.map((line) => ({ kind: 'paragraph', lines: [line] })) : [part];
}
