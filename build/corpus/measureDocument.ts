import type { IndexRow } from '#build/corpus/indexRows.ts';
import type { ParsedEvent, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';

/** How the importer did on one document. */
export interface Measured {
  readonly file: string;
  readonly found: number;
  readonly stated: number;
  readonly isFirstRight: boolean;
  readonly isLastRight: boolean;
}

/** Compares what was found in a document with what its index says. */
export function measureDocument(row: IndexRow, { events }: ParsedTimeline): Measured {
  return {
    file: row.file,
    found: events.length,
    stated: row.entries,
    isFirstRight: isSameWallTime(row.first, events[0]),
    isLastRight: isSameWallTime(row.last, events.at(-1)),
  };
}

/**
 * Wall times as they are written, without their offsets. The index gives a date alone, or something
 * that is no date (`2023-MM-DD`), where the document does; the event must then know no more than that.
 */
function isSameWallTime(stated: string, event: ParsedEvent | undefined): boolean {
  if (stated === '' || event === undefined) return stated === '' && event === undefined;
  const wall = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?! ?\(\?)/.exec(stated)?.[0];
  if (wall === undefined) return event.occurredAt === null;
  const isDateOnly = wall.length === 10;
  const found = event.occurredAt?.slice(0, wall.length).replace('T', ' ');
  return found === wall && (!isDateOnly || event.precision === 'approximate');
}

/** All documents together. */
export interface Totals {
  readonly stated: number;
  /** Entries found, at most as many per document as it states. */
  readonly found: number;
  /** Entries found beyond those that the documents state. */
  readonly invented: number;
  readonly firstRight: number;
  readonly lastRight: number;
  readonly documents: number;
}

export function totalsOf(measured: readonly Measured[]): Totals {
  const sum = (of: (one: Measured) => number) => measured.reduce((total, one) => total + of(one), 0);
  return {
    stated: sum(({ stated }) => stated),
    found: sum(({ found, stated }) => Math.min(found, stated)),
    invented: sum(({ found, stated }) => Math.max(0, found - stated)),
    firstRight: measured.filter(({ isFirstRight }) => isFirstRight).length,
    lastRight: measured.filter(({ isLastRight }) => isLastRight).length,
    documents: measured.length,
  };
}
