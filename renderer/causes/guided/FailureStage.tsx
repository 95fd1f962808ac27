import styles from '#renderer/causes/guided/FailureStage.module.css';
import { FurtherWhys } from '#renderer/causes/guided/FurtherWhys.tsx';
import stageStyles from '#renderer/causes/guided/QuestionStage.module.css';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { RootCausePanel } from '#renderer/causes/RootCausePanel.tsx';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { answersBeside, whysOf } from '#shared/domain/causeWalk.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { proposeFailure } from '#shared/domain/proposeFailure.ts';

/** Where the whys start: what failed, in one sentence. Where they end: the root cause. */
export function FailureStage() {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const edits = useCauseEdits();
  const moves = useGuidedMoves();
  const { failure, causes } = incident;
  const whys = whysOf(causes, null);
  const proposals = failure.trim() === '' ? proposeFailure(incident) : [];
  const isFirst = whys.length === 0;
  return (
    <>
      <h3 className={stageStyles.label}>What failed?</h3>
      <FieldText
        look="bare"
        isMultiline
        fieldKey={fieldKey('causes', '', 'failure')}
        label="What failed"
        value={failure}
        placeholder="The API returned errors for 23 minutes"
        className={stageStyles.question}
        onText={edits.setFailure}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          moves.askNext(null);
        }}
      />
      {proposals.length > 0 && !isReadOnly && (
        <div className={styles.proposals}>
          <span>In one sentence, for example:</span>
          {proposals.map((words) => (
            <Button
              key={words}
              onClick={() => {
                edits.setFailure(words);
                moves.goTo(null);
              }}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
      {!isFirst && (
        <ul className={styles.whys} aria-label="Whys asked of the failure">
          {whys.map((why) => (
            <li key={why.id}>
              <button type="button" className={styles.why} onClick={() => moves.goTo(why.id)}>
                <span dir="auto">{why.question.trim() || 'Why?'}</span>
                <span className={styles.count}>{countText(answersBeside(causes, why).length)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          tone="primary"
          disabled={isReadOnly || failure.trim() === ''}
          onClick={() => moves.askNext(null)}
        >
          {isFirst ? 'Ask the first why' : 'Go to the first why'} <Keys>Enter</Keys>
        </Button>
      </div>
      {!isFirst && <FurtherWhys />}
      {(!isFirst || incident.rootCause !== '') && <RootCausePanel />}
    </>
  );
}

function countText(answers: number): string {
  return answers === 1 ? '1 answer' : `${answers} answers`;
}
