import styles from '#renderer/timeline/paste/PasteLinesHead.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { LineFate } from '#shared/import/paste/pasteDecisions.ts';
import type { PlannedLine } from '#shared/import/paste/pastePlan.ts';
import { linesWords } from '#shared/import/paste/pasteWords.ts';

interface PasteLinesHeadProps {
  readonly lines: readonly PlannedLine[];
  readonly onAll: (fate: LineFate) => void;
}

/** Above the lines of which no event was made: one choice for all of them. */
export function PasteLinesHead({ lines, onAll }: PasteLinesHeadProps) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{linesWords(lines)}</h3>
      <span className={styles.hint}>Checked lines become notes without a time.</span>
      <Button onClick={() => onAll('keep')}>Keep all</Button>
      <Button onClick={() => onAll('drop')}>Drop all</Button>
    </div>
  );
}
