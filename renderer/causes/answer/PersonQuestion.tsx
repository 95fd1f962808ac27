import styles from '#renderer/causes/answer/PersonQuestion.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { SYSTEM_QUESTIONS } from '#shared/rules/causes/blameRules.ts';

/** Asked in place of a stop at a person's act, or at nothing. */
export function PersonQuestion({ node }: { readonly node: CauseNode }) {
  const { causes: edits } = useEdits();
  if (node.answer.trim() === '') {
    return (
      <p role="alert" className={styles.refusal}>
        Answer the why first; then say why the questions end there.
      </p>
    );
  }
  return (
    <div role="alert" className={styles.refusal}>
      <strong>The questions do not end at a person.</strong> Ask one of these instead:
      <div className={styles.asks}>
        {SYSTEM_QUESTIONS.map((question) => (
          <Button key={question} onClick={() => edits.addUnder(node.id, { question })}>
            {question}
          </Button>
        ))}
      </div>
    </div>
  );
}
