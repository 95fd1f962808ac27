import type { PartSection } from '#shared/import/draft/draftParts.ts';
import type { PastePlan, PlannedEvent, PlannedLine, PlannedPart } from '#shared/import/paste/pastePlan.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { quarterHour } from '#shared/time/quarterHour.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** One line of the list of a preview. */
export type PasteRow =
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
  | { readonly kind: 'part'; readonly key: string; readonly planned: PlannedPart }
  /** Above the lines that were not understood. */
  | { readonly kind: 'linesHead'; readonly key: string; readonly lines: readonly PlannedLine[] }
  | { readonly kind: 'line'; readonly key: string; readonly planned: PlannedLine };

/** The rows in the order of the text; what was not understood comes last, under its own head. */
export function pasteRows({ events, parts, lines }: PastePlan, timeZone: string): readonly PasteRow[] {
  const rows: PasteRow[] = [];
  const dateOf = datesIn(timeZone);
  let shown: string | null = null;
  let before: Timestamp | null = null;
  for (const [index, planned] of events.entries()) {
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
    for (const planned of inSection) rows.push({ kind: 'part', key: `part ${planned.key}`, planned });
  }
  if (lines.length > 0) rows.push({ kind: 'linesHead', key: 'lines', lines });
  for (const planned of lines) rows.push({ kind: 'line', key: `line ${planned.key}`, planned });
  return rows;
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
