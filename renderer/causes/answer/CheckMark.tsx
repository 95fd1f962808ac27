import { MessageCircleQuestionMarkIcon } from 'lucide-react';
import styles from '#renderer/causes/answer/CheckMark.module.css';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';

/** That an answer raises a question: the first of them in words, all of them in the margin. */
export function CheckMark({ id }: { readonly id: CauseId }) {
  const checks = useIncident(causeChecks).filter(({ causeId }) => causeId === id);
  const [first] = checks;
  if (first === undefined) return null;
  return (
    <span className={styles.mark} title={first.explanation}>
      <MessageCircleQuestionMarkIcon aria-hidden="true" />
      {first.question}
      {checks.length > 1 && ` +${checks.length - 1}`}
    </span>
  );
}
