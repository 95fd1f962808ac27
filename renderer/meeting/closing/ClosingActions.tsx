import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { AssignCard } from '#renderer/meeting/cards/AssignCard.tsx';
import styles from '#renderer/meeting/closing/MeetingClosing.module.css';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { assignedAction } from '#shared/meeting/actionAssignment.ts';

/** Every action for reading back. The one that the room is at opens in its place; one that is pressed is shown to the room. */
export function ClosingActions() {
  const actions = useIncident((incident) => incident.actions);
  const shown = useShownRows(actions);
  const store = useAppStoreApi();
  const { closing: edits } = useEdits();
  const chosenId = useAppStore(({ meetingView }) => meetingView.assigningId);
  const current = assignedAction(actions, chosenId)?.id;
  const isInList = shown.rows.some(({ id }) => id === current);
  return (
    <>
      {!isInList && <AssignCard />}
      <RowsLeftOut shown={shown} side="before" of="actions" />
      <ul aria-label="Actions to read back">
        {shown.rows.map(({ id, title, owner, due, status }) => {
          const name = title || 'Untitled action';
          return (
            status !== 'not-doing' && (
              <li key={id} className={styles.action} aria-current={id === current || undefined}>
                <LinkButton
                  tone="plain"
                  className={styles.name}
                  title="Find an owner and a date for it with the room"
                  aria-pressed={id === current}
                  onClick={() => edits.choose(id)}
                >
                  <span dir="auto">{name}</span>
                </LinkButton>
                <FieldText
                  fieldKey={fieldKey({ place: 'actions', id, field: 'owner' })}
                  label={`Owner of ${name}`}
                  value={owner ?? ''}
                  placeholder="Owner"
                  look={lookOf(owner)}
                  onText={(text) => edits.editAction(id, 'owner', text)}
                />
                <DateField
                  fieldKey={fieldKey({ place: 'actions', id, field: 'due' })}
                  label={`Due date of ${name}`}
                  value={due}
                  look={lookOf(due)}
                  onDate={(date = '') => edits.editAction(id, 'due', date)}
                  onLeave={() => store.getState().endBurst()}
                />
                {id === current && <AssignCard />}
              </li>
            )
          );
        })}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="actions" />
    </>
  );
}

/** What is agreed reads as a line; what is missing asks for it. */
function lookOf(agreed: string | undefined): 'boxed' | 'bare' {
  return agreed === undefined || agreed === '' ? 'boxed' : 'bare';
}
