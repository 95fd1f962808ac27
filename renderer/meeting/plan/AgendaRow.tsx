import { XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { NumberField } from '#renderer/fields/NumberField.tsx';
import styles from '#renderer/meeting/plan/Agenda.module.css';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';

interface AgendaRowProps {
  readonly block: AgendaBlock;
  /** `15:03`, or `+3` while nobody knows when the meeting is. */
  readonly starts: string;
}

/** A block of the agenda: what it is for, when it begins, how long it takes. */
export function AgendaRow({ block, starts }: AgendaRowProps) {
  const { agenda: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const name = block.title || 'this block';
  return (
    <div className={styles.block}>
      <DragHandle label={`Move ${name}`} />
      <span className={styles.starts}>{starts}</span>
      <FieldText
        look="bare"
        fieldKey={fieldKey({ place: 'meeting', id: block.id, field: 'title' })}
        label="Block"
        value={block.title}
        placeholder="What this block is for"
        onText={(title) => edits.patch(block.id, 'title', { title })}
      />
      <span className={styles.minutes}>
        <NumberField
          fieldKey={fieldKey({ place: 'meeting', id: block.id, field: 'minutes' })}
          label={`Minutes for ${name}`}
          value={block.minutes}
          min={1}
          max={60}
          onNumber={(minutes) => edits.setMinutes(block.id, minutes)}
        />
      </span>
      <Checkbox
        className={styles.check}
        checked={block.isProtected}
        disabled={isReadOnly}
        onChecked={(isChecked) => edits.patch(block.id, 'isProtected', { isProtected: isChecked })}
      >
        <Spoken>Keeps its time: {name}</Spoken>
      </Checkbox>
      <IconButton label={`Remove ${name}`} disabled={isReadOnly} onClick={() => edits.remove(block.id)}>
        <XIcon aria-hidden="true" />
      </IconButton>
    </div>
  );
}
