import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import styles from '#renderer/meeting/cards/PrivateNotes.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** The facilitator's own notes: on this screen and in the file, never on the wall or in a document. */
export function PrivateNotes() {
  const notes = useIncident(({ meeting }) => meeting.privateNotes);
  const { plan: edits } = useEdits();
  return (
    <section>
      <SectionLabel space="group">Private notes</SectionLabel>
      <p className={styles.who}>Only on this screen: never on the wall, never exported.</p>
      <FieldText
        isMultiline
        rows={4}
        fieldKey={fieldKey(placeSpot('meeting', 'privateNotes'))}
        label="Private notes"
        value={notes}
        placeholder="What to ask, whom to hear, what to keep out of the document"
        onText={(text) => edits.setText('privateNotes', text)}
      />
      <TextLinks of="the private notes" texts={[notes]} />
    </section>
  );
}
