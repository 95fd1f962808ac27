import { FailureField } from '#renderer/causes/answer/CauseFields.tsx';
import { RootCausePanel } from '#renderer/causes/answer/RootCausePanel.tsx';
import styles from '#renderer/causes/guided/FailureStage.module.css';
import stageStyles from '#renderer/causes/guided/QuestionStage.module.css';
import { FurtherWhys } from '#renderer/causes/guided/StageButtons.tsx';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { WhyLinks } from '#renderer/causes/guided/WhyLinks.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { proposeFailure } from '#shared/domain/causes/causeQuestions.ts';
import { nextOpenLeaf } from '#shared/domain/causes/causeWalk.ts';

/** Where the whys start: what failed, in one sentence. Where they end: the root cause. */
export function FailureStage() {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const moves = useGuidedMoves();
  const { failure, causes } = incident;
  const proposals = failure.trim() === '' ? proposeFailure(incident) : [];
  const isFirst = causes.length === 0;
  const open = nextOpenLeaf(causes, null);
  return (
    <>
      <SectionLabel space="group">What failed?</SectionLabel>
      <FailureField
        look="bare"
        isMultiline
        className={stageStyles.question}
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
      {!isFirst && <WhyLinks parentId={null} label="Whys asked of the failure" />}
      <div className={styles.buttons}>
        {open !== null && (
          <Button tone="primary" onClick={() => moves.goTo(open.id)}>
            Go to the open why
          </Button>
        )}
        <Button
          tone={isFirst ? 'primary' : 'plain'}
          disabled={isReadOnly || failure.trim() === ''}
          onClick={() => moves.askNext(null)}
        >
          {isFirst ? 'Ask the first why' : 'Go to the first why'} <Keys>Enter</Keys>
        </Button>
      </div>
      {!isFirst && <FurtherWhys />}
      {(!isFirst || incident.rootCause !== '') && <RootCausePanel isNext={open === null} />}
    </>
  );
}
