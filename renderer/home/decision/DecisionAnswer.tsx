import styles from '#renderer/home/decision/DecisionDialog.module.css';
import type { WhenToWrite } from '#shared/domain/incident/trigger.ts';
import type { Decision } from '#shared/rules/decision/decide.ts';
import { decisionWords } from '#shared/rules/decision/decisionWords.ts';

interface DecisionAnswerProps {
  readonly decision: Decision;
  readonly when: WhenToWrite;
}

/** Yes or no in plain words, and why. */
export function DecisionAnswer({ decision, when }: DecisionAnswerProps) {
  const { verdict, reasons } = decisionWords(decision, when);
  return (
    <div className={styles.answer} data-needed={decision.isNeeded || undefined} role="status">
      <strong className={styles.verdict}>{verdict}</strong>
      <p className={styles.reasons}>{reasons.join(' ')}</p>
    </div>
  );
}
