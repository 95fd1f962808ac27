import { UserPlusIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { askedRoles, proposedAttendees } from '#shared/meeting/attendance.ts';

/** More would be a list of names, not a help. */
const MOST_SHOWN = 8;

/** Who else might be asked: those who acted in the timeline, and the roles that the guide asks for. */
export function PeopleProposals() {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { plan: edits } = useEdits();
  const missing = askedRoles(incident.meeting.attendees).filter(({ standing }) => standing === 'missing');
  const actors = proposedAttendees(incident).slice(0, MOST_SHOWN);
  if (missing.length === 0 && actors.length === 0) return null;
  return (
    <ul className={styles.proposals} aria-label="Who else to ask">
      {missing.map(({ role }) => (
        <li key={role}>
          <Button disabled={isReadOnly} onClick={() => edits.invite({ name: '', role })}>
            <UserPlusIcon size={14} aria-hidden="true" /> {role}: who?
          </Button>
        </li>
      ))}
      {actors.map(({ name, role }) => (
        <li key={name}>
          <Button disabled={isReadOnly} onClick={() => edits.invite({ name, role })}>
            <UserPlusIcon size={14} aria-hidden="true" /> {name}, in the timeline
          </Button>
        </li>
      ))}
    </ul>
  );
}
