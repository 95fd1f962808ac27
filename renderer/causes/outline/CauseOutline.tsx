import { memo, useMemo, useRef, useState } from 'react';
import { CauseItem } from '#renderer/causes/outline/CauseItem.tsx';
import styles from '#renderer/causes/outline/CauseOutline.module.css';
import { FlatOutline } from '#renderer/causes/outline/FlatOutline.tsx';
import { type OutlineMoves, outlineMoves } from '#renderer/causes/outline/outlineKeys.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { branchesInOrder, type CauseBranch, causeForest } from '#shared/domain/causes/causeTree.ts';

/**
 * The causes as lists within lists, for fast typing. In an answer Tab moves it in and Shift+Tab out;
 * after Escape the next Tab leaves, as the line below the list says.
 */
export function CauseOutline() {
  const forest = useIncident((incident) => causeForest(incident.causes));
  const store = useAppStoreApi();
  const { causes: edits } = useEdits();
  const [message, setMessage] = useState('');
  const isLeaving = useRef(false);
  const moves = useMemo(() => outlineMoves(store, edits, isLeaving, setMessage), [store, edits]);
  return (
    <>
      {isLarge(forest) ? (
        <FlatOutline branches={forest} moves={moves} />
      ) : (
        <Branches branches={forest} label="Causes" moves={moves} />
      )}
      <p className={styles.keys} id="outline-keys">
        <span>
          <Keys>Enter</Keys> another reason
        </span>
        <span>
          <Keys>Ctrl Enter</Keys> ask why
        </span>
        <span>
          <Keys>Tab</Keys> in
        </span>
        <span>
          <Keys>Shift Tab</Keys> out
        </span>
        <span>
          <Keys>Esc</Keys> then <Keys>Tab</Keys> leaves
        </span>
      </p>
      <Spoken as="div" aria-live="assertive">
        {message}
      </Spoken>
    </>
  );
}

/** More answers, or deeper ones, are one list that draws a part: all lists within lists are drawn at once. */
const MOST_NESTED = { answers: 80, levels: 40 } as const;

function isLarge(forest: readonly CauseBranch[]): boolean {
  const branches = branchesInOrder(forest);
  return branches.length > MOST_NESTED.answers || branches.some(({ depth }) => depth > MOST_NESTED.levels);
}

interface BranchesProps {
  readonly branches: readonly CauseBranch[];
  readonly label: string;
  readonly moves: OutlineMoves;
}

function Branches({ branches, label, moves }: BranchesProps) {
  return (
    <ul className={styles.branches} aria-label={label}>
      {branches.map((branch) => (
        <Branch key={branch.node.id} branch={branch} moves={moves} />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly branch: CauseBranch;
  readonly moves: OutlineMoves;
}

/** Lists within lists, so that the level is heard as well as seen. */
const Branch = memo(function Branch({ branch, moves }: BranchProps) {
  const { node, children, depth } = branch;
  const isFolded = useAppStore(({ causesView }) => causesView.collapsed.includes(node.id));
  return (
    <li className={styles.branch}>
      <CauseItem node={node} depth={depth} below={branch.below} isFolded={isFolded} moves={moves} />
      {children.length > 0 && !isFolded && (
        <Branches branches={children} label={`Why: ${node.answer}`} moves={moves} />
      )}
    </li>
  );
});
