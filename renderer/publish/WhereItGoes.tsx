import { ActionsElsewhere } from '#renderer/publish/elsewhere/ActionsElsewhere.tsx';
import { CalendarRow } from '#renderer/publish/elsewhere/CalendarRow.tsx';
import { StatusPageCard } from '#renderer/publish/elsewhere/StatusPageCard.tsx';
import { WhatLeft } from '#renderer/publish/elsewhere/WhatLeft.tsx';
import styles from '#renderer/publish/PublishSection.module.css';

/** The places that the document and its actions are carried to by hand, and what has left already. */
export function WhereItGoes() {
  return (
    <>
      <h3 className={styles.label}>Status page</h3>
      <StatusPageCard />
      <h3 className={styles.label}>Actions elsewhere</h3>
      <ActionsElsewhere />
      <h3 className={styles.label}>Calendar</h3>
      <CalendarRow />
      <h3 className={styles.label}>What left</h3>
      <WhatLeft />
    </>
  );
}
