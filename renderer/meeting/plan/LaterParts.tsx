import { type ReactNode, useState } from 'react';
import { PrivateNotes } from '#renderer/meeting/cards/PrivateNotes.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { ParkingLot } from '#renderer/meeting/plan/ParkingLot.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/** What is kept for the meeting: ideas that came too early, and the facilitator’s own notes. */
export function KeptForMeeting() {
  return (
    <>
      <SectionLabel space="section">Parked until action items</SectionLabel>
      <ParkingLot />
      <div className={styles.apart}>
        <PrivateNotes />
      </div>
    </>
  );
}

/** Folded away until a length is chosen, since nothing of it is asked for yet; open where something stands in it. */
export function LaterParts({ children }: { readonly children: ReactNode }) {
  const isUsed = useIncident(
    ({ meeting }) => meeting.parkingLot.length > 0 || meeting.privateNotes.trim() !== '',
  );
  const [isOpen, setIsOpen] = useState(isUsed);
  return (
    <details
      className={styles.later}
      open={isOpen || isUsed}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>Parked ideas, private notes, what the wall will show</summary>
      {children}
    </details>
  );
}
