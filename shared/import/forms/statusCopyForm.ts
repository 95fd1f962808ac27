import { byObject } from '#shared/basics/memo.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import { atLine, emptyDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

const STATE =
  /^(?:resolved|monitoring|identified|investigating|update|postmortem|completed|verifying|in progress|scheduled)(?=\s*(?:[-–—:]\s|$))/i;
/** `Posted 3 months ago. Jun 12, 2025 - 18:40 UTC` */
const POSTED = /^(?:posted\s+)?(?:[^.]{1,40}\bago\.\s+)?/i;
/** Updates of a page are short. Lines. */
const LONGEST = 30;

/**
 * The page of an incident, copied from a status page: each update begins with its state, and the time when it was posted
 * stands below its words. The newest one is mostly the first.
 */
export const STATUS_COPY: ImportForm = {
  sniff: (source) => (updatesOf(source).length > 1 && !hasSections(source) ? 0.8 : 0),
  read: (source, context) => {
    const entries = updatesOf(source);
    const marks = entries.map((entry) => ({ kind: 'entry', entry }) as const);
    const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
    const events = placeEntries(marks, context, { known: { day: null }, zones });
    const lines = linesOf(source);
    const above = lines.slice(0, (entries[0]?.from ?? 1) - 1).findIndex((line) => line !== '');
    const title = above === -1 ? null : { value: lines[above] ?? '', lines: atLine(above + 1) };
    const draft = {
      ...emptyDraft({
        form: 'status-page',
        is: 'The page of an incident, copied from a status page',
        unit: LINES,
        source: (source.text ?? '').split(/\r\n|\n|\r/),
      }),
      title,
      events: events.map((event) => ({ ...event, kind: 'communication' }) as const),
      warnings: timelineWarnings(events, []),
      timeZone: zones.named(),
    };
    return withRest(draft, UNREAD, (line) => line.trim() === '');
  },
};

/** Parts of a postmortem, which no page of updates has. */
const OF_POSTMORTEM: ReadonlySet<SectionTarget | null> = new Set<SectionTarget>([
  'actions',
  'lessons',
  'wentWell',
  'wentPoorly',
]);

/** Whether the updates are a part of a postmortem, that has others under headings. */
function hasSections({ text }: ImportSource): boolean {
  return (text ?? '').split(/\r\n|\n|\r/).some((line) => {
    const name = /^#{1,4}\s+(\S.{0,80})$/.exec(line)?.[1];
    return name !== undefined && OF_POSTMORTEM.has(sectionTarget(name));
  });
}

/** The lines without the marks of Markdown. */
function linesOf({ text }: ImportSource): readonly string[] {
  return (text ?? '')
    .split(/\r\n|\n|\r/)
    .map((line) => plainInline(line.trim().replace(/^#{1,6}\s+/, ''), () => false).trim());
}

const updatesOf = byObject((source: ImportSource): readonly FoundEntry[] => {
  if (source.text === null || source.json !== undefined || !/\d{1,2}:\d{2}/.test(source.text)) return [];
  const lines = linesOf(source);
  const updates: FoundEntry[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (!STATE.test(lines[from] ?? '')) continue;
    const until = lines.findIndex((line, index) => index > from && STATE.test(line));
    const last = Math.min(until === -1 ? lines.length : until, from + LONGEST);
    const posted = lines.findIndex((line, index) => index > from && index < last && timeIn(line) !== null);
    const time = posted === -1 ? null : timeIn(lines[posted] ?? '');
    if (time === null) return [];
    const words = lines.slice(from, posted).filter((line) => line !== '');
    const { title, detail } = entryWords(words.join(words[0]?.match(/^[\w ]+$/) ? ' – ' : '\n'));
    updates.push({ time, title, detail, actor: null, from: from + 1, to: posted + 1 });
    from = posted;
  }
  return updates;
});

/** The time in a line that holds nothing else. */
function timeIn(line: string): FoundEntry['time'] | null {
  const head = readEntryHead(line.replace(POSTED, ''), 'cell');
  return head?.rest === '' && head.time.clock?.kind === 'known' && head.time.date !== null ? head.time : null;
}
