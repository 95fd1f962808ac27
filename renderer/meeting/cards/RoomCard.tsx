import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { AddPerson } from '#renderer/meeting/cards/AddPerson.tsx';
import styles from '#renderer/meeting/cards/RoomCard.module.css';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { askedRoles, presentCount, proposedAttendees } from '#shared/meeting/attendance.ts';
import { isHeld } from '#shared/meeting/heldSessions.ts';

/** More would be a list of names, not a help. */
const MOST_ACTORS = 8;

/**
 * Who is here, to be ticked as they come: those on the list, then those who acted in the timeline. Whoever else came is
 * typed; asked-for roles that nobody holds are shown.
 */
export function RoomCard() {
  const incident = useIncident((current) => current);
  const { attendees } = incident.meeting;
  const actors = proposedAttendees(incident).slice(0, MOST_ACTORS);
  const isReadOnly = useIsReadOnly();
  const { plan: edits } = useEdits();
  // Who was not asked can no longer come once it was held.
  const asked = isHeld(incident.meeting) ? [] : askedRoles(attendees);
  const missing = asked.filter(({ standing }) => standing === 'missing');
  return (
    <section className={styles.room}>
      <SectionLabel space="group">
        In the room · {presentCount({ attendees })} of {attendees.length}
      </SectionLabel>
      <ul aria-label="In the room">
        {attendees.map(({ id, name, role, present }) => (
          <li key={id}>
            <Checkbox
              className={styles.person}
              checked={present}
              disabled={isReadOnly}
              onChecked={(isChecked) => edits.editAttendee(id, { present: isChecked })}
            >
              <span>
                {name || 'Somebody'}
                {role !== '' && role !== name && <span className={styles.role}>, {role}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
        {actors.map((actor) => (
          <li key={actor.name}>
            <Checkbox
              className={styles.person}
              checked={false}
              disabled={isReadOnly}
              onChecked={() => edits.welcome(actor)}
            >
              <span>
                {actor.name}
                <span className={styles.role}>, in the timeline</span>
              </span>
            </Checkbox>
          </li>
        ))}
        {missing.map(({ role }) => (
          <li key={role} className={styles.missing}>
            <span aria-hidden="true">○</span> {role}: nobody asked yet
          </li>
        ))}
      </ul>
      <AddPerson />
    </section>
  );
}
