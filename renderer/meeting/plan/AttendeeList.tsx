import { XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { PeopleProposals } from '#renderer/meeting/plan/PeopleProposals.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Attendee } from '#shared/domain/incident/meeting.ts';

/** The list as a whole, for whoever is led to who is not on it. */
const PEOPLE_KEY = fieldKey(placeSpot('meeting', 'attendees'));

/** Everyone who took part, the engineering lead and someone from customer support (guide, "Attendees"). */
export function AttendeeList() {
  const attendees = useIncident((incident) => incident.meeting.attendees);
  const shown = useShownRows(attendees);
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const { plan: edits } = useEdits();
  const { ref } = useFieldPlace(PEOPLE_KEY);
  const keysOf = ({ id, name, role }: Attendee) => {
    const index = attendees.findIndex((each) => each.id === id);
    return listKeys({
      onAdd: () => edits.addAttendee(index + 1),
      onRemove: () => {
        const neighbour = attendees[index === 0 ? 1 : index - 1];
        edits.removeAttendee(id);
        if (neighbour !== undefined)
          store.getState().goToSpot({ place: 'meeting', id: neighbour.id, field: 'name' });
      },
      isEmpty: name === '' && role === '',
    });
  };
  return (
    <>
      <RowsLeftOut shown={shown} side="before" of="people" />
      <Card as="ul" className={styles.people} aria-label="People">
        {shown.rows.map((person) => {
          const { id, name, role, present } = person;
          return (
            <li key={id} className={styles.person}>
              <FieldText
                look="bare"
                fieldKey={fieldKey({ place: 'meeting', id, field: 'name' })}
                label="Name"
                value={name}
                placeholder="Name, <address> to invite"
                onText={(text) =>
                  edits.editAttendee(id, { name: text }, fieldKey({ place: 'meeting', id, field: 'name' }))
                }
                onKeyDown={keysOf(person)}
              />
              <FieldText
                look="bare"
                fieldKey={fieldKey({ place: 'meeting', id, field: 'role' })}
                label={`Role of ${name || 'this person'}`}
                value={role}
                placeholder="Role"
                onText={(text) =>
                  edits.editAttendee(id, { role: text }, fieldKey({ place: 'meeting', id, field: 'role' }))
                }
                onKeyDown={keysOf(person)}
              />
              <Checkbox
                checked={present}
                disabled={isReadOnly}
                onChecked={(isChecked) => edits.editAttendee(id, { present: isChecked })}
              >
                Here
              </Checkbox>
              <IconButton
                label={`Remove ${name || 'this person'}`}
                disabled={isReadOnly}
                onClick={() => edits.removeAttendee(id)}
              >
                <XIcon aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </Card>
      <RowsLeftOut shown={shown} side="after" of="people" />
      <div className={styles.adders}>
        <Button ref={ref} data-field={PEOPLE_KEY} disabled={isReadOnly} onClick={() => edits.addAttendee()}>
          Add person
        </Button>
        <PeopleProposals />
      </div>
    </>
  );
}
