import styles from '#renderer/timeline/paste/PasteListHead.module.css';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
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
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={taken === events.length}
          ref={(box) => {
            if (box !== null) box.indeterminate = taken > 0 && taken < events.length;
          }}
          onChange={({ target }) =>
            edits.take(
              events.map(({ key }) => key),
              target.checked,
            )
          }
        />
        {counted(events.length, 'event')} found
      </label>
      <span className={styles.zone}>Times in {timeZone}</span>
    </div>
  );
}
