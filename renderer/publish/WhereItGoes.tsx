import { ActionsForTrackers } from '#renderer/publish/destinations/ActionsForTrackers.tsx';
import { CalendarRow } from '#renderer/publish/destinations/CalendarRow.tsx';
import { ExportHistory } from '#renderer/publish/destinations/ExportHistory.tsx';
import { StatusPageCard } from '#renderer/publish/destinations/StatusPageCard.tsx';
import styles from '#renderer/publish/PublishSection.module.css';

/** The places that the document and its actions are carried to by hand, and what has left already. */
export function WhereItGoes() {
  return (
    <>
      <h3 className={styles.label}>Status page</h3>
      <StatusPageCard />
      <h3 className={styles.label}>Actions elsewhere</h3>
      <ActionsForTrackers />
      <h3 className={styles.label}>Calendar</h3>
      <CalendarRow />
      <h3 className={styles.label}>What left</h3>
      <ExportHistory />
    </>
  );
}
