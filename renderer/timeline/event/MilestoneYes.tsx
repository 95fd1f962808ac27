import styles from '#renderer/timeline/event/MilestoneYes.module.css';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface MilestoneYesProps {
  readonly name: MilestoneName;
  readonly tabIndex?: number;
  readonly onYes: () => void;
}

/** Asks whether an event marks a milestone: “Detected? Yes”. Left alone it claims nothing. */
export function MilestoneYes({ name, tabIndex = 0, onYes }: MilestoneYesProps) {
  return (
    <button type="button" tabIndex={tabIndex} className={styles.ask} onClick={onYes}>
      {MILESTONE_WORDS[name].label}? <strong className={styles.yes}>Yes</strong>
    </button>
  );
}
