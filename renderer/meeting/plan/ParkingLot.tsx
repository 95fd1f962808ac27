import { XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';

/** Fixes that came up too early; they return when the room speaks of actions. */
export function ParkingLot() {
  const parked = useIncident((incident) => incident.meeting.parkingLot);
  const shown = useShownRows(parked);
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const { plan: edits } = useEdits();
  const keysOf = ({ id, text }: ListItem) => {
    const index = parked.findIndex((each) => each.id === id);
    return listKeys({
      onAdd: () => edits.park(index + 1),
      onRemove: () => {
        const neighbour = parked[index === 0 ? 1 : index - 1];
        edits.removeParked(id);
        if (neighbour !== undefined)
          store.getState().goToSpot({ place: 'meeting', id: neighbour.id, field: 'text' });
      },
      isEmpty: text === '',
    });
  };
  return (
    <>
      <RowsLeftOut shown={shown} side="before" of="items" />
      <Card as="ul" className={styles.people} aria-label="Parked items">
        {shown.rows.map((item) => {
          const { id, text } = item;
          return (
            <li key={id} className={styles.parked}>
              <FieldText
                look="bare"
                fieldKey={fieldKey({ place: 'meeting', id, field: 'text' })}
                label="Parked item"
                value={text}
                placeholder="An idea for later"
                onText={(next) => edits.editParked(id, next)}
                onKeyDown={keysOf(item)}
              />
              <IconButton
                label={`Remove ${text || 'this item'}`}
                disabled={isReadOnly}
                onClick={() => edits.removeParked(id)}
              >
                <XIcon aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </Card>
      <RowsLeftOut shown={shown} side="after" of="items" />
      <Button disabled={isReadOnly} onClick={() => edits.park()}>
        Park an idea
      </Button>
    </>
  );
}
