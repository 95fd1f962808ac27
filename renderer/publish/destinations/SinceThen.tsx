import styles from '#renderer/publish/destinations/ExportHistory.module.css';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { ExportStatus } from '#shared/publication/record/exportStatus.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';

/** Whether an export is still what its readers would get now; where it is not, what is another. */
export function SinceThen({ record, isChanged }: ExportStatus) {
  const store = useAppStoreApi();
  const timeZone = useIncident((incident) => incident.timeZone);
  if (isChanged === null) return <span className={styles.same}>Not known</span>;
  if (!isChanged) return <span className={styles.same}>Unchanged</span>;
  return (
    <LinkButton
      className={styles.changed}
      aria-label={`See what changed since ${longDate(record.at, timeZone)}, ${clockTime(record.at, timeZone)}`}
      onClick={() => void store.getState().showSinceExport(record)}
    >
      See what changed
    </LinkButton>
  );
}
