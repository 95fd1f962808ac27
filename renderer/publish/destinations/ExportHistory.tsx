import { useMemo, useState } from 'react';
import { useSettled } from '#renderer/fields/useSettled.ts';
import styles from '#renderer/publish/destinations/ExportHistory.module.css';
import { ExportHistoryRow } from '#renderer/publish/destinations/ExportHistoryRow.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { exportStatus } from '#shared/publication/record/exportStatus.ts';

/** Rows shown at first. */
const FEW = 6;

/** Every time the document left: when, for whom, how, and whether it changed since. Newest first. */
export function ExportHistory() {
  const incident = useSettled(useIncident((whole) => whole));
  const left = useMemo(() => exportStatus(incident), [incident]);
  const [isWhole, setIsWhole] = useState(false);
  if (left.length === 0) {
    return (
      <p className={styles.none}>
        Nothing has left yet. Each export is noted here: when, for whom, and whether the document changed
        since.
      </p>
    );
  }
  const shown = isWhole ? left : left.slice(0, FEW);
  return (
    <>
      <table className={styles.table} aria-label="What left">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">For</th>
            <th scope="col">Form</th>
            <th scope="col">Where to</th>
            <th scope="col">Since then</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((status, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records may read alike, and a row keeps nothing of its own.
            <ExportHistoryRow key={left.length - index} {...status} />
          ))}
        </tbody>
      </table>
      {left.length > FEW && (
        <Button tone="quiet" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show the latest only' : `Show all ${left.length}`}
        </Button>
      )}
    </>
  );
}
