import { useDraggable } from '@dnd-kit/react';
import { MinusIcon } from 'lucide-react';
import { memo } from 'react';
import { BoxEditor } from '#renderer/causes/board/BoxEditor.tsx';
import { BoxFacts } from '#renderer/causes/board/BoxFacts.tsx';
import { boxElementId, useBoardActions } from '#renderer/causes/board/boardContext.ts';
import type { BoardBox, BoardDirection } from '#shared/causeBoard/boardLayout.ts';
import type { CauseBranch } from '#shared/domain/causes/causeTree.ts';
import type { StopReason } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { capitalised, counted } from '#shared/text/phrases.ts';
import styles from './BoardBoxView.module.css';

export interface BoardBoxProps {
  readonly box: BoardBox;
  readonly direction: BoardDirection;
  /** The failure in words; only its own box gets them. */
  readonly failure: string;
  readonly checks: number;
  /** How many actions answer it; absent: it calls for none. */
  readonly actions: number | undefined;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly canMove: boolean;
  /** `moved`: it, or what it stands under, is on its way. `parent`, `refused`: what is moved would, or cannot, stand under it. */
  readonly role: 'moved' | 'parent' | 'refused' | 'found' | undefined;
}

/** The failure or an answer on the board: a tree item that can be selected, edited in place and dragged. */
export const BoardBoxView = memo(function BoardBoxView(props: BoardBoxProps) {
  const { box, direction, failure, checks, actions: answering, isSelected, isEditing, canMove, role } = props;
  const { id, branch } = box;
  const actions = useBoardActions();
  const { ref } = useDraggable({
    id: boxElementId(id),
    disabled: !canMove || isEditing || id === null,
  });
  return (
    <div
      ref={ref}
      role="treeitem"
      aria-level={box.level}
      aria-setsize={box.siblings}
      aria-posinset={box.position}
      aria-selected={isSelected}
      aria-expanded={box.childCount === 0 ? undefined : box.hidden === 0}
      tabIndex={isSelected ? 0 : -1}
      data-box={boxElementId(id)}
      data-role={role}
      data-kind={branch === null ? 'failure' : endOf(branch)}
      data-covered={(answering ?? 0) > 0 || undefined}
      data-editing={isEditing || undefined}
      className={styles.box}
      style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}
      onPointerDown={() => !isEditing && actions.press(id)}
      onDoubleClick={() => !isEditing && actions.startEditing(id)}
    >
      {isEditing ? (
        <BoxEditor node={branch?.node ?? null} isLeaf={box.childCount === 0} />
      ) : (
        <BoxWords box={box} failure={failure} />
      )}
      {branch !== null && (
        <BoxFacts
          node={branch.node}
          isLeaf={branch.children.length === 0}
          checks={checks}
          actions={answering}
        />
      )}
      {box.childCount > 0 && id !== null && <BoxToggle box={box} id={id} direction={direction} />}
    </div>
  );
});

/** How the questions end here, which is what the board is for; `inner` where they go on. */
function endOf({ node, children }: CauseBranch): StopReason | 'open' | 'inner' {
  return children.length > 0 ? 'inner' : (node.stop?.reason ?? 'open');
}

/** Long words break, whatever their script; each text takes its own direction. */
function BoxWords({ box: { branch, hasQuestion }, failure }: Pick<BoardBoxProps, 'box' | 'failure'>) {
  if (branch === null) {
    return (
      <>
        <div className={styles.label}>What failed</div>
        <div dir="auto" className={styles.answer} data-empty={failure === '' || undefined}>
          {capitalised(failure) || 'Say in one sentence what failed'}
        </div>
      </>
    );
  }
  const { question, answer } = branch.node;
  return (
    <>
      {hasQuestion && (
        <div dir="auto" className={styles.question}>
          {question}
        </div>
      )}
      <div dir="auto" className={styles.answer} data-empty={answer === '' || undefined}>
        {capitalised(answer) || 'Not answered yet'}
      </div>
    </>
  );
}

interface BoxToggleProps {
  readonly box: BoardBox;
  readonly id: CauseId;
  readonly direction: BoardDirection;
}

/** Folds a branch away; while it is folded the button says how many answers are behind it. */
function BoxToggle({ box, id, direction }: BoxToggleProps) {
  const actions = useBoardActions();
  const count = box.branch?.below ?? 0;
  const words = `${box.hidden > 0 ? 'Show' : 'Fold away'} ${counted(count, 'answer')} below`;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={words}
      title={words}
      className={styles.toggle}
      data-direction={direction}
      data-folded={box.hidden > 0 || undefined}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => actions.toggle(id)}
    >
      {box.hidden > 0 ? `+${box.hidden}` : <MinusIcon aria-hidden="true" />}
    </button>
  );
}
