import styles from '#renderer/timeline/paste/PasteLinesHead.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { LineFate } from '#shared/import/paste/pasteDecisions.ts';
import { counted } from '#shared/text/phrases.ts';

interface PasteLinesHeadProps {
  readonly count: number;
  readonly onAll: (fate: LineFate) => void;
}

/** Above the lines that were not understood: one choice for all of them. */
export function PasteLinesHead({ count, onAll }: PasteLinesHeadProps) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{counted(count, 'line')} not understood</h3>
      <span className={styles.hint}>Checked lines become notes without a time.</span>
      <Button onClick={() => onAll('keep')}>Keep all</Button>
      <Button onClick={() => onAll('drop')}>Drop all</Button>
    </div>
  );
}
