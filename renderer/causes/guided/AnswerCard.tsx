import { useDroppable } from '@dnd-kit/react';
import { AnswerMenu } from '#renderer/causes/answer/AnswerMenu.tsx';
import { AnswerField } from '#renderer/causes/answer/CauseFields.tsx';
import { EvidenceChoice } from '#renderer/causes/answer/EvidenceChoice.tsx';
import { FactsLine } from '#renderer/causes/answer/FactsLine.tsx';
import { LinkChips } from '#renderer/causes/answer/LinkChips.tsx';
import { ConfidenceChoice } from '#renderer/causes/answer/RootCausePanel.tsx';
import { StopChip } from '#renderer/causes/answer/StopChip.tsx';
import { useAnswerHint } from '#renderer/causes/answer/useAnswerHint.ts';
import styles from '#renderer/causes/guided/AnswerCard.module.css';
import { answerTarget, useCarriedEvidence } from '#renderer/causes/guided/carriedEvidence.ts';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { LineHint } from '#renderer/fields/LineHint.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

interface AnswerCardProps {
  readonly node: CauseNode;
  /** True for the first of the answers to this why. */
  readonly isFirst: boolean;
  readonly isSelected: boolean;
}

/** One answer: its words, what shows it, how sure the room is, and whether it goes deeper or ends. */
export function AnswerCard({ node, isFirst, isSelected }: AnswerCardProps) {
  const store = useAppStoreApi();
  const moves = useGuidedMoves();
  const hasBelow = useIncident(({ causes }) => !isLeaf(causes, node.id));
  const { ref, isDropTarget } = useDroppable({ id: answerTarget(node.id) });
  const isAimedAt = useCarriedEvidence()?.overId === node.id;
  const { hint, takesKey } = useAnswerHint(node, isSelected);
  const select = (): void => store.getState().selectCause(node.id);
  return (
    <Card
      as="li"
      edge="strong"
      data-menu-area
      ref={ref}
      className={classNames(
        styles.answer,
        isSelected && styles.selected,
        (isDropTarget || isAimedAt) && styles.target,
      )}
      aria-current={isSelected || undefined}
      onFocusCapture={select}
    >
      <div className={styles.line}>
        <span className={styles.because}>{isFirst ? 'Because' : '…and because'}</span>
        <AnswerField node={node} placeholder="…" className={styles.words} onKeyDown={takesKey} />
        <AnswerMenu node={node} />
      </div>
      {isSelected && <LineHint hint={hint} />}
      <div className={styles.facts}>
        {isSelected ? (
          <EvidenceChoice node={node} />
        ) : (
          <FactsLine node={node} canEnd={!hasBelow && node.stop !== undefined} />
        )}
        <LinkChips node={node} />
        <PictureStrip
          home={{ kind: 'cause', id: node.id }}
          of={node.answer || 'this answer'}
          look="row"
          canAdd={isSelected}
        />
        {isSelected && (
          <div className={styles.state}>
            {!hasBelow && node.stop !== undefined && <StopChip node={node} stop={node.stop} />}
            <ConfidenceChoice node={node} className={styles.confidence} />
          </div>
        )}
        {!isSelected && node.stop === undefined && (
          <LinkButton className={styles.deeper} onClick={() => moves.askNext(node.id)}>
            Go deeper →
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
