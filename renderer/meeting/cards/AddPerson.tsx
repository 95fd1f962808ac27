import { UserPlusIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/cards/RoomCard.module.css';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { readPersonLine } from '#shared/meeting/attendance.ts';

const LINE = fieldKey(placeSpot('meeting', 'newcomer'));

/** Somebody who came and is on no list: name and role in one line, Enter. They are here. */
export function AddPerson() {
  const { plan: edits } = useEdits();
  const draft = useDraft(LINE);
  const { ref } = useFieldPlace(LINE);
  const isReadOnly = useIsReadOnly();
  const person = readPersonLine(draft.text ?? '');
  return (
    <form
      className={styles.newcomer}
      onSubmit={(event) => {
        event.preventDefault();
        if (person === null) {
          // A button that comes and goes with the text would take the place that Tab leads to.
          event.currentTarget.querySelector('input')?.focus();
          return;
        }
        edits.welcome(person);
        draft.set(null);
      }}
    >
      <TextInput
        ref={ref}
        data-field={LINE}
        data-draft={draft.text !== null || undefined}
        dir="auto"
        aria-label="Add a person who is here: name, role"
        placeholder="Name, role"
        value={draft.text ?? ''}
        readOnly={isReadOnly}
        onText={(text) => draft.set(text === '' ? null : text)}
      />
      <Button type="submit" disabled={isReadOnly}>
        <UserPlusIcon size={14} aria-hidden="true" /> Add
      </Button>
    </form>
  );
}
