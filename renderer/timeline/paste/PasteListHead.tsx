import styles from '#renderer/timeline/paste/PasteListHead.module.css';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import type { PastePlan } from '#shared/import/paste/pastePlan.ts';
import { counted } from '#shared/text/phrases.ts';

interface PasteListHeadProps {
  readonly plan: PastePlan;
  /** Of the incident. */
  readonly timeZone: string;
  readonly edits: PreviewEdits;
}

/** Takes or leaves all events at once, and says whose clock the times are shown by. */
export function PasteListHead({ plan: { events }, timeZone, edits }: PasteListHeadProps) {
  const taken = events.filter(({ isTaken }) => isTaken).length;
  if (events.length === 0) return null;
  return (
    <div className={styles.head}>
      <Checkbox
        className={styles.all}
        checked={taken === events.length}
        isMixed={taken > 0 && taken < events.length}
        onChecked={(isChecked) =>
          edits.take(
            events.map(({ key }) => key),
            isChecked,
          )
        }
      >
        {counted(events.length, 'event')} found
      </Checkbox>
      <span className={styles.zone}>Times in {timeZone}</span>
    </div>
  );
}
