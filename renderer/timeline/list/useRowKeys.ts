import { useCallback, useState } from 'react';
import { type TimelineRow, timelineRowKey } from '#shared/domain/timelineRows.ts';

/**
 * Names the rows for the virtual list. Typing in an event changes no name, and must not make the list
 * measure thousands of rows again: the same function is returned for as long as the names stay.
 */
export function useRowKeys(rows: readonly TimelineRow[]): (index: number) => string {
  const next = rows.map(timelineRowKey);
  const [keys, setKeys] = useState(next);
  const isSame = keys.length === next.length && keys.every((key, index) => key === next[index]);
  if (!isSame) setKeys(next);
  const current = isSame ? keys : next;
  return useCallback((index) => current[index] ?? '', [current]);
}
