import { useState } from 'react';
import { SinceThen } from '#renderer/publish/destinations/SinceThen.tsx';
import { WrittenFileButtons } from '#renderer/section/WrittenFileButtons.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { type ExportStatus, sentAs } from '#shared/publication/record/exportStatus.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import styles from './ExportHistory.module.css';

/** Rows shown at first. */
const FEW = 3;

/** Every time the document left: when, for whom, how, and whether it changed since. Newest first, at least one. */
export function ExportHistory({ sent }: { readonly sent: readonly ExportStatus[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shownStatuses = isWhole ? sent : sent.slice(0, FEW);
  return (
    <Card className={styles.card}>
      <table className={styles.table} aria-label="What left">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">For</th>
            <th scope="col">As</th>
            <th scope="col">Since then</th>
          </tr>
        </thead>
        <tbody>
          {shownStatuses.map((status, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records may read alike, and a row keeps nothing of its own.
            <ExportHistoryRow key={sent.length - index} {...status} />
          ))}
        </tbody>
      </table>
      {sent.length > FEW && (
        <Button tone="quiet" edge="start" className={styles.more} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show the latest only' : `Show all ${sent.length}`}
        </Button>
      )}
    </Card>
  );
}

/** One export; what its audience would get now may be another document. */
function ExportHistoryRow({ record, isChanged }: ExportStatus) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const { at, audience, fileName } = record;
  // Only the name of a file is noted; where it was written is known until the window closes.
  const writtenFile = useAppStore(({ publishView }) =>
    publishView.written.findLast((each) => each.at === at),
  );
  return (
    <tr>
      <td className={styles.when}>
        {longDate(at, timeZone)}, {clockTime(at, timeZone)}
      </td>
      <td>
        <Chip tone={audience === 'public' ? 'accent' : 'plain'}>
          {audience === 'public' ? 'Public' : 'Internal'}
        </Chip>
      </td>
      <td className={styles.place}>
        <span className={styles.as}>
          <span className={styles.form}>{sentAs(record)}</span>
          {fileName !== undefined && (
            <span className={styles.file} title={fileName}>
              {fileName}
            </span>
          )}
          {writtenFile !== undefined && (
            <span className={styles.written}>
              <WrittenFileButtons path={writtenFile.path} />
            </span>
          )}
        </span>
      </td>
      <td className={styles.since}>
        <SinceThen record={record} isChanged={isChanged} />
      </td>
    </tr>
  );
}
