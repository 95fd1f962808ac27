import styles from '#renderer/timeline/paste/PasteFoot.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import type { PastePlan } from '#shared/import/paste/pastePlan.ts';
import { addedWords, countWords, pasteCounts } from '#shared/import/paste/pasteWords.ts';
import { counted } from '#shared/text/phrases.ts';

interface PasteFootProps {
  readonly plan: PastePlan;
  /** How many events go into another one that tells the same moment. */
  readonly joined: number;
  /** The plan is not of the whole text yet. */
  readonly isReading: boolean;
  /** It is not said yet what the text is, so that nothing of it is left out. */
  readonly isAsked: boolean;
  /** Closing would lose changes, and it is asked whether that is meant. */
  readonly isLeaving: boolean;
  /** Something else is proposed first. */
  readonly isSecond: boolean;
  readonly onCancel: () => void;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Counts where every part of the text goes; nothing is lost silently. */
export function PasteFoot(props: PasteFootProps) {
  const { plan, joined, isReading, isAsked, isLeaving, isSecond, onCancel, onStay, onLeave } = props;
  const counts = pasteCounts(plan, joined);
  const added = isReading ? '' : addedWords(counts);
  if (isLeaving)
    return (
      <div className={styles.foot} role="alert">
        <span className={styles.words}>Discard the text and what you changed here?</span>
        <Button tone="danger" onClick={onLeave}>
          Discard
        </Button>
        <Button tone="primary" autoFocus onClick={onStay}>
          Go on <Keys>Esc</Keys>
        </Button>
      </div>
    );
  return (
    <div className={styles.foot}>
      <span className={styles.words} role="status">
        {isReading
          ? 'The text is still being read'
          : isAsked && added === ''
            ? 'Nothing to add yet'
            : countWords(counts)}
        {!isReading && counts.open > 0 && <span className={styles.open}> · {openWords(counts.open)}</span>}
      </span>
      <Button onClick={onCancel}>
        Cancel <Keys>Esc</Keys>
      </Button>
      <Button tone={isSecond ? 'plain' : 'primary'} type="submit" disabled={added === ''}>
        {added === '' ? 'Add' : `Add ${added}`} <Keys>Ctrl Enter</Keys>
      </Button>
    </div>
  );
}

function openWords(count: number): string {
  return `${counted(count, 'time')} still to be chosen`;
}
