import { isDayLabel } from '#shared/import/reading/isDayLabel.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import {
  readZoneStatement,
  type ZoneReach,
  zoneAlone,
  zoneOfHeading,
} from '#shared/import/reading/zones/readZoneStatement.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** What a line says about the zones of other lines. */
export type ZoneMark =
  /** A heading or the line of a day: the parts of its depth and deeper end, and its own begins. */
  | {
      readonly kind: 'part';
      readonly line: number;
      /** 1 to 6 as headings; 7 for a bold line, 8 for the line of a day. */
      readonly depth: number;
      readonly isDay: boolean;
      readonly zone: WrittenZone | null;
    }
  /** A sentence. */
  | { readonly kind: 'said'; readonly line: number; readonly zone: WrittenZone; readonly reach: ZoneReach };

const DAY_DEPTH = 8;
const STARTS_WITH_CLOCK = /^\d{1,2}:\d{2}/;

/** Everything that lines say about the zones of others, in their order. */
export function zoneMarks(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ZoneMark[] {
  const marks: ZoneMark[] = [];
  let paragraph: ScannedLine[] = [];
  const endParagraph = () => {
    const [first] = paragraph;
    if (first !== undefined) marks.push(...saidIn(toPlain(joined(paragraph)), first.number));
    paragraph = [];
  };
  for (const line of lines) {
    const part = partAt(line, toPlain);
    if (part === null && (line.kind === 'text' || line.kind === 'quote')) {
      if (paragraph[0] !== undefined && paragraph[0].kind !== line.kind) endParagraph();
      paragraph.push(line);
      continue;
    }
    endParagraph();
    if (part !== null) marks.push(part);
    else if (line.kind === 'item' || (line.kind === 'heading' && line.level === 7))
      marks.push(...saidIn(toPlain(line.content), line.number));
    else if (line.kind === 'front-matter') marks.push(...saidInFrontMatter(line));
  }
  endParagraph();
  return marks;
}

function joined(lines: readonly ScannedLine[]): string {
  return lines.map(({ content }) => content.replace(/^(?:>\s?)+/, '').trim()).join('\n');
}

/** A heading that is a time is an entry, and no part; so is a bold line that names neither a day nor a timeline. */
function partAt(line: ScannedLine, toPlain: (text: string) => string): ZoneMark | null {
  const { kind, level, number } = line;
  if (kind !== 'heading' && kind !== 'text' && kind !== 'item') return null;
  const text = toPlain(kind === 'text' ? line.raw.trim() : line.content);
  // Most lines of a timeline begin with a clock; reading all of it would take a fifth of the time of a long text.
  if (kind !== 'heading' && STARTS_WITH_CLOCK.test(text)) return null;
  const head = readEntryHead(text, kind);
  if (head !== null && (head.time.clock !== null || head.time.step !== null)) return null;
  const isDay = head !== null && head.time.date !== null;
  if (kind === 'heading' && (level < 7 || isDay || timelineHeading(text) !== null))
    return { kind: 'part', line: number, depth: level, isDay, zone: zoneOfHeading(head?.rest ?? text) };
  // `- **Timeline (IST)**` of an outline
  if (kind === 'item' && /^(\*\*|__).+\1:?$/.test(line.content) && timelineHeading(text) !== null)
    return { kind: 'part', line: number, depth: 7, isDay: false, zone: zoneOfHeading(text) };
  // `Timeline (BST):` in a plain text
  if (kind === 'text' && text.length < 60 && /[:)]$/.test(text) && timelineHeading(text) === 'strong')
    return { kind: 'part', line: number, depth: 7, isDay: false, zone: zoneOfHeading(text) };
  if (!isDay || !isDayLabel(head.rest)) return null;
  return { kind: 'part', line: number, depth: DAY_DEPTH, isDay, zone: zoneOfHeading(head.rest) };
}

/** Lines of a paragraph can be one sentence, or each something of its own. */
function saidIn(text: string, line: number): readonly ZoneMark[] {
  const lines = text.split('\n');
  const whole = lines.length > 1 ? readZoneStatement(lines.join(' ')) : null;
  if (whole !== null) return [{ kind: 'said', line, ...whole }];
  return lines.flatMap((one, index): readonly ZoneMark[] => {
    const saidStatement = readZoneStatement(one);
    if (saidStatement !== null) return [{ kind: 'said', line: line + index, ...saidStatement }];
    // `IST = UTC+5:30` says what the letters mean, not where they hold.
    const zone = one.length < 40 && !one.includes('=') ? zoneAlone(one) : null;
    return zone === null ? [] : [{ kind: 'said', line: line + index, zone, reach: 'below' }];
  });
}

function saidInFrontMatter({ raw, number }: ScannedLine): readonly ZoneMark[] {
  const value = /^\s*(?:time[_ -]?zone|tz)\s*[:=]\s*["']?(.{1,60}?)["']?\s*$/i.exec(raw)?.[1];
  const zone = value === undefined ? null : zoneAlone(value);
  return zone === null ? [] : [{ kind: 'said', line: number, zone, reach: 'all' }];
}
