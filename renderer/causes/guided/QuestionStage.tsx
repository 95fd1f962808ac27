import { useRef, useState } from 'react';
import { QuestionField } from '#renderer/causes/answer/CauseFields.tsx';
import { AnswerCard } from '#renderer/causes/guided/AnswerCard.tsx';
import { guidedKeys } from '#renderer/causes/guided/guidedKeys.ts';
import styles from '#renderer/causes/guided/QuestionStage.module.css';
import { FurtherWhys, StageButtons } from '#renderer/causes/guided/StageButtons.tsx';
import { StopPanel } from '#renderer/causes/guided/StopPanel.tsx';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { useNextStep } from '#renderer/causes/guided/useNextStep.ts';
import { WhyLinks } from '#renderer/causes/guided/WhyLinks.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { PLAIN_WHY } from '#shared/domain/causes/causeQuestions.ts';
import { answersBeside, whysOf } from '#shared/domain/causes/causeWalk.ts';
import type { CauseKind, CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { capitalised } from '#shared/text/phrases.ts';

const KIND_LABELS: Record<CauseKind, string> = {
  occurrence: 'Why?',
  detection: 'Why was it not noticed sooner?',
  response: 'Why did recovery take so long?',
};

/** What the why is about: the sentence above it where the question itself does not say, else its kind. */
function Asked({ node }: { readonly node: CauseNode }) {
  const above = useIncident(({ causes, failure }) =>
    node.parentId === null ? failure : (causes.find(({ id }) => id === node.parentId)?.answer ?? ''),
  ).trim();
  if (node.kind !== 'occurrence' || node.question.trim() !== PLAIN_WHY || above === '')
    return <SectionLabel space="group">{KIND_LABELS[node.kind]}</SectionLabel>;
  return (
    <h3 className={styles.above} dir="auto">
      {capitalised(above)}
    </h3>
  );
}

/** One why, large, with its answers: the one that is worked on first in line for every key and button. */
export function QuestionStage({ node }: { readonly node: CauseNode }) {
  const causes = useIncident((incident) => incident.causes);
  const isMac = useAppStore(({ platform }) => platform === 'darwin');
  const { causes: edits } = useEdits();
  const moves = useGuidedMoves();
  const next = useNextStep(node);
  const main = useRef<HTMLButtonElement>(null);
  const [stoppingId, setStoppingId] = useState<CauseId | null>(null);
  const answers = answersBeside(causes, node);
  const shown = useShownRows(answers);
  const whys = whysOf(causes, node.id).length;
  const endStopping = (): void => {
    setStoppingId(null);
    main.current?.focus();
  };
  const stop = (): void => {
    // The questions end at what was said last, not at the level that Enter opened below it.
    const id = moves.leaveUnsaid(node.id) ?? node.id;
    setStoppingId(stoppingId === id ? null : id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields and buttons inside.
    <div onKeyDown={guidedKeys({ id: node.id, moves, isMac, onEnter: next.go })}>
      <Asked node={node} />
      <QuestionField node={node} label="The why that is asked" className={styles.question} />
      <RowsLeftOut shown={shown} side="before" of="answers" />
      <ul className={styles.answers} aria-label={`Answers to ${node.question || 'why'}`}>
        {shown.rows.map((answer) => (
          <AnswerCard
            key={answer.id}
            node={answer}
            isFirst={answer === answers[0]}
            isSelected={answer.id === node.id}
          />
        ))}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="answers" />
      <StageButtons
        ref={main}
        next={next}
        isStopping={stoppingId === node.id}
        onOther={() => moves.askOther(node.id)}
        onDifferent={whys > 0 ? () => edits.askDifferently(node.id) : undefined}
        onStop={next.canEnd ? stop : undefined}
      />
      {stoppingId === node.id && <StopPanel node={node} onEnd={endStopping} />}
      {whys > 1 && <WhyLinks parentId={node.id} label="Whys asked of this answer" />}
      <FurtherWhys />
    </div>
  );
}
