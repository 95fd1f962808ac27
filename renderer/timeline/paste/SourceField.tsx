import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import styles from '#renderer/timeline/paste/SourceField.module.css';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';

interface SourceFieldProps {
  readonly planned: PlannedEvent;
  readonly edits: PreviewEdits;
}

/** Where an event can be seen: what its text names, or the tool that posted it. */
export function SourceField({ planned: { key, event, parsed }, edits }: SourceFieldProps) {
  return (
    <span className={styles.source}>
      <span aria-hidden="true">Source</span>
      <TextInput
        look="bare"
        dir="auto"
        className={styles.text}
        aria-label={`Source, line ${parsed.sourceLines.from}`}
        placeholder="None"
        value={event.source ?? ''}
        onText={(source) => edits.patch(key, { source: source === '' ? undefined : source })}
      />
    </span>
  );
}
