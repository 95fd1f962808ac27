import { useCallback, useState } from 'react';
import { type TimelineRow, timelineRowKey } from '#shared/timelineScale/timelineRows.ts';

/**
 * Names the rows for the virtual list. Typing in an event changes no name, and must not make the list
 * measure thousands of rows again: the same function is returned for as long as the names stay.
 */
export function useRowKeys(rows: readonly TimelineRow[]): (index: number) => string {
  const [named, setNamed] = useState(rows);
  const isSame = haveSameKeys(named, rows);
  if (!isSame) setNamed(rows);
  const current = isSame ? named : rows;
  return useCallback(
    (index) => {
      const row = current[index];
      return row === undefined ? '' : timelineRowKey(row);
    },
    [current],
  );
}

/** Most rows are the very same after an edit, and their names need not be made. */
function haveSameKeys(before: readonly TimelineRow[], after: readonly TimelineRow[]): boolean {
  return (
    before.length === after.length &&
    after.every((row, index) => {
      const old = before[index];
      return row === old || (old !== undefined && timelineRowKey(row) === timelineRowKey(old));
    })
  );
}
