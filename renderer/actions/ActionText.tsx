import type { ActionTextField } from '#renderer/edits/actionItemEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface ActionTextProps {
  readonly action: ActionItem;
  readonly field: ActionTextField;
  readonly label: string;
  /** Its name for assistive technology, with the action's. */
  readonly spoken: string;
  readonly placeholder: string;
}

/** A text of an open action, with its label. */
export function ActionText({ action, field, label, spoken, placeholder }: ActionTextProps) {
  const { actions: edits } = useEdits();
  return (
    <Field label={label}>
      <FieldText
        isMultiline
        fieldKey={fieldKey({ place: 'actions', id: action.id, field })}
        label={spoken}
        value={action[field] ?? ''}
        placeholder={placeholder}
        onText={(value) => edits.setText(action.id, field, value)}
      />
    </Field>
  );
}
