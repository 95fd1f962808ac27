import { memo } from 'react';
import { LineNumbers } from '#renderer/timeline/paste/LineNumbers.tsx';
import styles from '#renderer/timeline/paste/PasteLineRow.module.css';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { LineFate } from '#shared/import/paste/pasteDecisions.ts';
import type { PlannedLine } from '#shared/import/paste/pastePlan.ts';

interface PasteLineRowProps {
  readonly planned: PlannedLine;
  readonly onFate: (key: string, fate: LineFate) => void;
}

/** A line that was not understood: kept as a note without a time, or dropped. */
export const PasteLineRow = memo(function PasteLineRow({ planned, onFate }: PasteLineRowProps) {
  const { key, line, event, fate, isThere } = planned;
  return (
    <Checkbox
      className={styles.line}
      data-column="take"
      aria-label={`Keep line ${line} as a note: ${event.title}`}
      checked={fate === 'keep'}
      onChecked={(isChecked) => onFate(key, isChecked ? 'keep' : 'drop')}
    >
      <span dir="auto" className={styles.words} title={event.title}>
        {event.title}
      </span>
      {isThere && <Chip>already there</Chip>}
      <LineNumbers from={line} to={line} />
    </Checkbox>
  );
});
