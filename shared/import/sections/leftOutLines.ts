import { usedLines } from '#shared/import/draft/draftLines.ts';
import {
  atLine,
  type CountedNoun,
  type ImportDraft,
  type LeftOut,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import type { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import { isFrameOfMatter } from '#shared/import/reading/frontMatter.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { isHorizon, sectionTarget, wordsBehindName } from '#shared/import/reading/sectionTargets.ts';
import { saysMoreThanZone } from '#shared/import/reading/zones/readZoneStatement.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { saysMoreThanDay } from '#shared/import/sections/moreThanDay.ts';
import { isWhysName } from '#shared/import/sections/whys/whyWords.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { findWrittenZones } from '#shared/time/readWrittenZone.ts';

const UNPLACED: CountedNoun = { one: 'line not taken over', many: 'lines not taken over' };
const ELSEWHERE: CountedNoun = { one: 'line of another section', many: 'lines of other sections' };

interface ReadDocument {
  readonly toPlain: (text: string) => string;
  /** What Debrief works out at the head of a document. */
  readonly ownLines: ReadonlySet<number>;
  /** Sentences about the zone of all times, wherever they stand. */
  readonly zoneLines: ReadonlySet<number>;
  readonly lines: readonly ScannedLine[];
  readonly sections: readonly DocumentSection[];
  readonly timeline: ReturnType<typeof parseTimelineInput>;
}

/** Every line that is in no part: frame, or left out and why. */
export function withLeftOut(
  draft: ImportDraft,
  { lines, sections, timeline, ownLines, zoneLines, toPlain }: ReadDocument,
): ImportDraft {
  const used = new Set(usedLines(draft).flatMap(lineNumbers));
  const unread = new Map(timeline.notUnderstood.map(({ line, text }) => [line, text]));
  const heads = new Set(
    sections.flatMap(({ head, inline, target }) =>
      head !== null && (inline === '' || target === 'date') ? [head.number] : [],
    ),
  );
  const known = new Set(
    sections
      .filter(({ target }) => target !== null && target !== 'elsewhere')
      .flatMap(({ body }) => body.map(({ number }) => number)),
  );
  const frame = new Set([...timeline.structureLines, ...headsOfTables(lines), ...ownLines, ...zoneLines]);
  const isOfStart = timeline.events.some(({ flags }) => flags.some(({ code }) => code === 'start-taken'));
  const rows = otherRows(lines);
  const explained = explainedLabels(sections);
  const isMore = (line: ScannedLine) =>
    explained.has(line.number) ||
    (rows.has(line.number) && !ownLines.has(line.number) && !zoneLines.has(line.number)) ||
    (ownLines.has(line.number) ? false : saysMoreThanDay(line, toPlain, isOfStart)) ||
    (zoneLines.has(line.number) && line.kind !== 'heading' && saysMoreThanZone(toPlain(line.content)));
  const structureLines: number[] = [];
  const leftOut: LeftOut[] = [...draft.leftOut];
  for (const line of lines) {
    if (used.has(line.number)) {
      const words = explained.get(line.number);
      if (words !== undefined) leftOut.push({ lines: atLine(line.number), text: words, reason: UNPLACED });
      continue;
    }
    const text = unread.get(line.number) ?? line.raw.trim();
    if (unread.has(line.number)) leftOut.push({ lines: atLine(line.number), text, reason: UNREAD });
    else if (
      (isFrame(line) || frame.has(line.number) || heads.has(line.number)) &&
      !isMore(line) &&
      !isOtherHeading(line, toPlain)
    )
      structureLines.push(line.number);
    else
      leftOut.push({
        lines: atLine(line.number),
        text,
        reason: known.has(line.number) || heads.has(line.number) ? UNPLACED : ELSEWHERE,
      });
  }
  return { ...draft, leftOut: leftOut.sort((a, b) => a.lines.from - b.lines.from), structureLines };
}

/** What labels that name a section say besides, in brackets: `**Impact (Europe only):** 40 labels`. */
function explainedLabels(sections: readonly DocumentSection[]): ReadonlyMap<number, string> {
  return new Map(
    sections.flatMap(({ head, name, target }) =>
      head === null || head.kind === 'heading' || target === null || !saysBesides(name)
        ? []
        : [[head.number, wordsBehindName(name)]],
    ),
  );
}

/**
 * A heading that names no usual section, or says more than its name: a reader looks for it among what was left out where
 * nothing was made of it.
 */
export function isOtherHeading({ kind, content }: ScannedLine, toPlain: (text: string) => string): boolean {
  const name = kind === 'heading' ? toPlain(content).trim() : '';
  if (!/\p{L}/u.test(name)) return false;
  if (sectionTarget(name) !== null || timelineHeading(name) !== null || isWhysName(name))
    return saysBesides(name);
  const moment = readEntryHead(name, 'heading');
  return (moment === null || moment.rest !== '') && !isHorizon(name);
}

/** Whether a name of a section is explained by words that are no day, time or zone, which the timeline reads. */
function saysBesides(name: string): boolean {
  const words = wordsBehindName(name);
  if (words === '' || /\d[:.h]\d\d/.test(words)) return false;
  return findWrittenZones(words).length === 0 && findWrittenDate(words) === null;
}

/** The rows of tables that are no heads, though nothing was made of them: a head stands above a rule, or above other rows. */
export function otherRows(lines: readonly ScannedLine[]): ReadonlySet<number> {
  const isRow = (line: ScannedLine | undefined) => line?.kind === 'table-row';
  const others = lines.filter((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const isHead =
      next?.kind === 'table-rule' || (isRow(next) && !isRow(before) && before?.kind !== 'table-rule');
    return isRow(line) && !isHead && /[\p{L}\p{N}]/u.test(line.content);
  });
  return new Set(others.map(({ number }) => number));
}

/** The rows above the rules of tables. */
function headsOfTables(lines: readonly ScannedLine[]): readonly number[] {
  return lines.flatMap(({ kind, number }) => (kind === 'table-rule' ? [number - 1] : []));
}

function isFrame({ kind, raw }: ScannedLine): boolean {
  if (kind === 'front-matter') return isFrameOfMatter(raw);
  return kind !== 'text' && kind !== 'item' && kind !== 'table-row' && kind !== 'quote' && kind !== 'fence';
}
