import { ChevronDownIcon, ChevronRightIcon } from 'lucide-react';
import { memo, useRef } from 'react';
import { AnswerMenu } from '#renderer/causes/answer/AnswerMenu.tsx';
import { AnswerField, QuestionField } from '#renderer/causes/answer/CauseFields.tsx';
import { EvidenceChoice } from '#renderer/causes/answer/EvidenceChoice.tsx';
import { CheckMark } from '#renderer/causes/answer/FactsLine.tsx';
import { LinkChips } from '#renderer/causes/answer/LinkChips.tsx';
import { ConfidenceChoice } from '#renderer/causes/answer/RootCausePanel.tsx';
import { StopChoice } from '#renderer/causes/answer/StopChoice.tsx';
import { useAnswerHint } from '#renderer/causes/answer/useAnswerHint.ts';
import styles from '#renderer/causes/outline/CauseItem.module.css';
import { FactsRow, Level } from '#renderer/causes/outline/FactsRow.tsx';
import { type OutlineMoves, outlineKeys } from '#renderer/causes/outline/outlineKeys.ts';
import { useOutlineQuestion } from '#renderer/causes/outline/useOutlineQuestion.ts';
import { LineHint } from '#renderer/fields/LineHint.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

interface CauseItemProps {
  readonly node: CauseNode;
  /** 1 for an answer to the first why. */
  readonly depth: number;
  /** Answers below it, at any depth. */
  readonly below: number;
  readonly isFolded: boolean;
  readonly moves: OutlineMoves;
}

/** One why with its answer, what shows it, how sure the room is, and whether to go deeper. */
export const CauseItem = memo(function CauseItem({ node, depth, below, isFolded, moves }: CauseItemProps) {
  const { edits } = moves;
  const isSelected = useAppStore(({ causesView }) => causesView.selectedId === node.id);
  const canEnd = useIncident(({ causes }) => isLeaf(causes, node.id));
  const { hasQuestion, word } = useOutlineQuestion(node);
  const { hint, takesKey } = useAnswerHint(node, isSelected);
  const keys = outlineKeys(node, below, moves);
  // The row above gets shorter when another is chosen: not while the pointer is down, which would miss what it aims at.
  const isPressed = useRef(false);
  const press = (): void => {
    if (isPressed.current) moves.select(node.id);
    isPressed.current = false;
  };
  const Fold = isFolded ? ChevronRightIcon : ChevronDownIcon;
  return (
    <Card
      data-menu-area
      className={classNames(styles.cause, isSelected && styles.selected)}
      onFocusCapture={() => !isPressed.current && moves.select(node.id)}
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onPointerUp={press}
      onPointerCancel={press}
      onPointerLeave={press}
    >
      {hasQuestion && (
        <div className={styles.questionLine}>
          <QuestionField node={node} className={styles.question} />
        </div>
      )}
      <div className={styles.answerLine}>
        {below > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            aria-label={`${isFolded ? 'Show' : 'Fold away'} ${below} below ${node.answer || 'this answer'}`}
            onClick={() => moves.toggle(node.id)}
          >
            <Fold aria-hidden="true" />
          </button>
        ) : (
          <span className={styles.leaf} aria-hidden="true" />
        )}
        <div className={styles.words}>
          <AnswerField
            node={node}
            className={styles.answer}
            onKeyDown={(event) => {
              if (!takesKey(event)) keys(event);
            }}
          />
        </div>
        {!isSelected && <FactsRow node={node} canEnd={canEnd} />}
        <Level depth={depth} />
        <AnswerMenu node={node} />
      </div>
      {hint !== null && <LineHint hint={hint} />}
      {isSelected && (
        <div className={styles.controls}>
          <Controls
            node={node}
            canEnd={canEnd}
            onWord={hasQuestion ? null : word}
            onWhy={() => edits.addUnder(node.id)}
          />
          <LinkChips node={node} />
          <PictureStrip home={{ kind: 'cause', id: node.id }} of={node.answer || 'this answer'} look="row" />
        </div>
      )}
    </Card>
  );
});

interface ControlsProps {
  readonly node: CauseNode;
  readonly canEnd: boolean;
  /** Puts the question in words; null where it has some. */
  readonly onWord: (() => void) | null;
  readonly onWhy: () => void;
}

/** For the answer that is worked on: three hundred answers would be a page of menus. */
function Controls({ node, canEnd, onWord, onWhy }: ControlsProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <>
      <EvidenceChoice node={node} />
      <ConfidenceChoice node={node} />
      {canEnd && <StopChoice node={node} />}
      <CheckMark id={node.id} />
      <span className={styles.asks}>
        {onWord !== null && (
          <Button tone="quiet" disabled={isReadOnly} onClick={onWord}>
            Word the question
          </Button>
        )}
        <Button tone="quiet" disabled={isReadOnly} onClick={onWhy}>
          Ask why
        </Button>
      </span>
    </>
  );
}
