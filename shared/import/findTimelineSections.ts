import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { endsTimeline, timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { bareSection, type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A part of a document that tells what happened when. */
export interface TimelineSection {
  readonly strength: 'strong' | 'weak';
  /** Its lines, the heading included. */
  readonly lines: readonly ScannedLine[];
}

/**
 * Finds a document's timeline sections by their headings. A section ends at the next heading of its
 * level or above, or at one that names another part of a report, such as the causes; a heading that is a time, such as `## Feb 21, 13:00`, belongs to it at any level.
 */
export function findTimelineSections(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly TimelineSection[] {
  const sections: { strength: 'strong' | 'weak'; level: number; lines: ScannedLine[] }[] = [];
  let open: (typeof sections)[number] | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      const text = toPlain(line.content);
      const isTime = readEntryHead(text, 'heading') !== null;
      const isInside: boolean = open !== null && (isTime || (line.level > open.level && !endsTimeline(text)));
      if (!isInside) open = null;
      const strength: TimelineSection['strength'] | null = isInside || isTime ? null : timelineHeading(text);
      if (strength !== null) {
        open = { strength, level: line.level, lines: [] };
        sections.push(open);
      }
    }
    const outline = outlineName(line, lines[index + 1], toPlain);
    if (outline !== null) {
      const isTimeline = timelineHeading(outline) === 'strong';
      if (isTimeline) {
        open = { strength: 'strong', level: 7, lines: [] };
        sections.push(open);
      } else if (open !== null && endsTimeline(outline) && !goesOn(lines, index, toPlain)) open = null;
    }
    // Where plain text names its sections in lines of their own, each such line ends the section above.
    const isAfterGap = lines[index - 1]?.kind === 'blank';
    if (open !== null && isAfterGap && isOtherLabel(line)) open = null;
    if (open?.level === 7 && line.kind === 'text' && isOtherTitle(line.content)) open = null;
    const named: TimelineSection['strength'] | null =
      open === null && line.kind === 'text' ? titleStrength(line.content, toPlain) : null;
    if (named !== null) {
      open = { strength: named, level: 7, lines: [] };
      sections.push(open);
    }
    open?.lines.push(line);
  }
  return sections;
}

/** Whether other entries stand below, so that `- **Actions:**` is a detail of the one above: no list of them has times of day. */
function goesOn(lines: readonly ScannedLine[], at: number, toPlain: (text: string) => string): boolean {
  const next = lines.findIndex(({ kind, level }, index) => index > at && kind === 'heading' && level < 7);
  return lines.slice(at + 1, next === -1 ? undefined : next).some(({ kind, indent, content }) => {
    const isLine = (kind === 'text' || kind === 'heading') && indent <= (lines[at]?.indent ?? 0);
    const time = isLine ? readEntryHead(toPlain(content), 'heading')?.time : undefined;
    return time?.clock?.kind === 'known' && time.date !== null;
  });
}

/** `- **Timeline** (all times UTC)` with items below it; null for every other line. */
function outlineName(
  { kind, content, indent, raw }: ScannedLine,
  next: ScannedLine | undefined,
  toPlain: (text: string) => string,
): string | null {
  if (kind !== 'item' || next?.kind !== 'item' || next.indent <= indent) return null;
  const [, name = isNumberedName(raw, content) ? content : ''] =
    /^(?:\*\*|__)([^*_]{2,60}?)(?:\*\*|__)\s*:?(?:\s\([^()]{1,80}\))?$/.exec(content) ?? [];
  return name === '' ? null : toPlain(name).replace(/\s*:$/, '').trim();
}

/** `4. Timeline`, with what belongs to it nested below, in a document that is one numbered list. */
export function isNumberedName(raw: string, content: string): boolean {
  return /^\s{0,1}\d{1,2}[.)]\s/.test(raw) && bareSection(content) !== null;
}

/** How surely `Timeline:` on a line of its own is one, where somebody did not care to make it a heading; null for other lines. */
function titleStrength(content: string, toPlain: (text: string) => string): 'strong' | 'weak' | null {
  if (bareSection(content) === 'timeline') return 'strong';
  if (content.length > 60 || !/[:)]\**$/.test(content) || /[.,]\s/.test(content)) return null;
  return timelineHeading(toPlain(content));
}

/** `Root cause: the font was missing.` in plain text, in a line of its own. */
export function isOtherLabel({ kind, content }: ScannedLine): boolean {
  const bare = content.replace(/^(\*\*|__)([^*_]{3,60})\1/, '$2');
  const name = kind === 'text' ? /^(\p{Lu}[\p{L} /&-]{2,40})[:：]\s*(?:\S|$)/u.exec(bare)?.[1] : undefined;
  const target = name === undefined ? null : sectionTarget(name);
  return target !== null && OTHER_PARTS.has(target);
}

const OTHER_PARTS: ReadonlySet<SectionTarget> = new Set<SectionTarget>([
  'rootCause',
  'impact',
  'actions',
  'lessons',
  'contributingFactors',
  'wentWell',
  'wentPoorly',
  'gotLucky',
]);

function isOtherTitle(content: string): boolean {
  const target = bareSection(content);
  return target !== null && target !== 'timeline';
}
