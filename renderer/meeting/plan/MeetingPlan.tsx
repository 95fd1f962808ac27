import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { PrivateNotes } from '#renderer/meeting/cards/PrivateNotes.tsx';
import { Agenda } from '#renderer/meeting/plan/Agenda.tsx';
import { AttendeeList } from '#renderer/meeting/plan/AttendeeList.tsx';
import { DeadlineLine } from '#renderer/meeting/plan/DeadlineLine.tsx';
import { FacilitatorField } from '#renderer/meeting/plan/FacilitatorField.tsx';
import { HeldNote } from '#renderer/meeting/plan/HeldNote.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { ParkingLot } from '#renderer/meeting/plan/ParkingLot.tsx';
import { PeopleProposals } from '#renderer/meeting/plan/PeopleProposals.tsx';
import { ScheduleField } from '#renderer/meeting/plan/ScheduleField.tsx';
import { useInvitation } from '#renderer/meeting/plan/useInvitation.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { EarlierNote } from '#renderer/section/EarlierNote.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/** Before the meeting: when, who, what for how long, and what is parked or noted already. */
export function MeetingPlan({ wall }: { readonly wall: ReactNode }) {
  const start = useCommand('meeting.startPause');
  const similar = useAppStore((state) => state.similar);
  const invitation = useInvitation();
  return (
    <section>
      <SectionHeader title="Meeting" note={<DeadlineLine />}>
        <Button disabled={!invitation.isPossible} onClick={invitation.save}>
          Save invitation…
        </Button>
        <Button tone="primary" disabled={!start.isEnabled} onClick={start.run}>
          Start the meeting
          <CommandKeys id="meeting.startPause" />
        </Button>
      </SectionHeader>
      <HeldNote />
      <EarlierNote incidents={similar} />
      <div className={styles.row}>
        <ScheduleField />
        <FacilitatorField />
      </div>
      <SectionLabel space="section">Agenda</SectionLabel>
      <Agenda />
      <SectionLabel space="section">In the room</SectionLabel>
      <AttendeeList />
      <PeopleProposals />
      <SectionLabel space="section">Parked until action items</SectionLabel>
      <ParkingLot />
      <div className={styles.apart}>
        <PrivateNotes />
      </div>
      <div className={styles.wall}>{wall}</div>
    </section>
  );
}
