import type { PartSection } from '#shared/import/draft/draftParts.ts';
import type { DraftSource } from '#shared/import/draft/importDraft.ts';
import type { PastePlan, PlannedEvent, PlannedLine, PlannedPart } from '#shared/import/paste/pastePlan.ts';
import { isInLines } from '#shared/import/placing/lineNumbers.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { quarterHour } from '#shared/time/quarterHour.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** One line of the list of a preview. */
export type PasteRow =
  /** Above the events of one of several sources. */
  | { readonly kind: 'source'; readonly key: string; readonly source: DraftSource }
  /** Above events of one day, `YYYY-MM-DD` in the zone; text order can come back to a day. */
  | { readonly kind: 'day'; readonly key: string; readonly date: string }
  /** Above events of a text without any time. */
  | { readonly kind: 'undated'; readonly key: string }
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly planned: PlannedEvent;
      /** The last time before it in the text; null when there is none. */
      readonly before: Timestamp | null;
    }
  /** Above the parts of one section. */
  | {
      readonly kind: 'partsHead';
      readonly key: string;
      readonly section: PartSection;
      readonly parts: readonly PlannedPart[];
    }
  | {
      readonly kind: 'part';
      readonly key: string;
      readonly planned: PlannedPart;
      /** Which of several sources says it; null: there is one. */
      readonly source: string | null;
    }
  /** Above the lines that were not understood. */
  | { readonly kind: 'linesHead'; readonly key: string; readonly lines: readonly PlannedLine[] }
  | { readonly kind: 'line'; readonly key: string; readonly planned: PlannedLine };

/** The rows in the order of the text; what was not understood comes last, under its own head. */
export function pasteRows(
  { events, parts, lines, sources }: PastePlan,
  timeZone: string,
): readonly PasteRow[] {
  const rows: PasteRow[] = [];
  const dateOf = datesIn(timeZone);
  let shown: string | null = null;
  let before: Timestamp | null = null;
  let above: DraftSource | undefined;
  for (const [index, planned] of events.entries()) {
    const source = sourceAt(planned.parsed.sourceLines, sources);
    if (source !== undefined && source !== above) {
      rows.push({ kind: 'source', key: `source ${index}`, source });
      shown = null;
      before = null;
    }
    above = source;
    const at = planned.event.occurredAt;
    const date = at === null ? null : dateOf(at);
    if (date !== null && date !== shown) rows.push({ kind: 'day', key: `day ${index}`, date });
    else if (date === null && index === 0) rows.push({ kind: 'undated', key: 'undated' });
    shown = date ?? shown;
    rows.push({ kind: 'event', key: `event ${planned.key}`, planned, before });
    before = at ?? before;
  }
  for (const section of new Set(parts.map((part) => part.section))) {
    const inSection = parts.filter((part) => part.section === section);
    rows.push({ kind: 'partsHead', key: `section ${section}`, section, parts: inSection });
    for (const planned of inSection) {
      const source = sourceAt(planned.lines, sources)?.name ?? null;
      rows.push({ kind: 'part', key: `part ${planned.key}`, planned, source });
    }
  }
  if (lines.length > 0) rows.push({ kind: 'linesHead', key: 'lines', lines });
  for (const planned of lines) rows.push({ kind: 'line', key: `line ${planned.key}`, planned });
  return rows;
}

function sourceAt({ from }: LineRange, sources: readonly DraftSource[]): DraftSource | undefined {
  return sources.find(({ lines }) => isInLines(from, lines));
}

/** Writing a date takes longer than all else here, and neighbours mostly share the quarter of an hour. */
function datesIn(timeZone: string): (at: Timestamp) => string {
  const dates = new Map<number, string>();
  return (at) => {
    const slot = quarterHour(at);
    const date = dates.get(slot) ?? isoDate(at, timeZone);
    dates.set(slot, date);
    return date;
  };
}

/** The lines of the text that a row stands for, 1-based; null for headings. */
export function sourceOf(row: PasteRow): { readonly from: number; readonly to: number } | null {
  if (row.kind === 'event') return row.planned.parsed.sourceLines;
  if (row.kind === 'part') return row.planned.lines;
  return row.kind === 'line' ? { from: row.planned.line, to: row.planned.line } : null;
}
