import { useMemo, useState } from 'react';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import { WrittenFileButtons } from '#renderer/section/WrittenFileButtons.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { type ExportWay, FORMATS } from '#shared/domain/incident/publication.ts';
import { type ExportStatus, exportStatus } from '#shared/publication/record/exportStatus.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import styles from './ExportHistory.module.css';

/** Rows shown at first. */
const FEW = 6;

/** Every time the document left: when, for whom, how, and whether it changed since. Newest first. */
export function ExportHistory() {
  const incident = useSettled(useIncident((whole) => whole));
  const leftStatuses = useMemo(() => exportStatus(incident), [incident]);
  const [isWhole, setIsWhole] = useState(false);
  if (leftStatuses.length === 0) {
    return (
      <p className={styles.none}>
        Nothing has left yet. Each export is noted here: when, for whom, and whether the document changed
        since.
      </p>
    );
  }
  const shownStatuses = isWhole ? leftStatuses : leftStatuses.slice(0, FEW);
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
          {shownStatuses.map((status, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records may read alike, and a row keeps nothing of its own.
            <ExportHistoryRow key={leftStatuses.length - index} {...status} />
          ))}
        </tbody>
      </table>
      {leftStatuses.length > FEW && (
        <Button tone="quiet" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show the latest only' : `Show all ${leftStatuses.length}`}
        </Button>
      )}
    </>
  );
}

const WAY_WORDS: Record<ExportWay, string> = {
  file: 'A file',
  clipboard: 'Clipboard',
  print: 'Paper',
  'status-page': 'Status page',
};

/** One export; what its audience would get now may be another document. */
function ExportHistoryRow({ record, isChanged }: ExportStatus) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const { at, format, audience, way = 'file', fileName } = record;
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
      <td>{way === 'status-page' ? 'Text' : FORMATS[format].name}</td>
      <td className={styles.place}>
        <span className={styles.file}>{fileName ?? WAY_WORDS[way]}</span>
        {writtenFile !== undefined && (
          <span className={styles.written}>
            <WrittenFileButtons path={writtenFile.path} />
          </span>
        )}
      </td>
      <td className={isChanged === true ? styles.changed : styles.same}>{sinceWords(isChanged)}</td>
    </tr>
  );
}

function sinceWords(isChanged: boolean | null): string {
  if (isChanged === null) return 'Not known';
  return isChanged ? 'Changed' : 'Unchanged';
}
