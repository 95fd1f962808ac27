import { useState } from 'react';
import styles from '#renderer/publish/elsewhere/WhatLeft.module.css';
import { WhatLeftRow } from '#renderer/publish/elsewhere/WhatLeftRow.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';

/** Rows shown at first. */
const FEW = 6;

/** Every time the document left: when, in which form, how, and for whom. Newest first. */
export function WhatLeft() {
  const records = useIncident(({ publication }) => publication.lastExports);
  const [isWhole, setIsWhole] = useState(false);
  if (records.length === 0) {
    return (
      <p className={styles.none}>
        Nothing has left yet. Each export is noted here: when, in which form, and for whom.
      </p>
    );
  }
  const newestFirst = records.toReversed();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FEW);
  return (
    <>
      <table className={styles.table} aria-label="What left">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">For</th>
            <th scope="col">Form</th>
            <th scope="col">Where to</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records are only ever added at the end.
            <WhatLeftRow key={records.length - index} record={record} />
          ))}
        </tbody>
      </table>
      {records.length > FEW && (
        <Button tone="quiet" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show the latest only' : `Show all ${records.length}`}
        </Button>
      )}
    </>
  );
}
