import { memo, useMemo } from 'react';
import { CauseItem } from '#renderer/causes/outline/CauseItem.tsx';
import styles from '#renderer/causes/outline/CauseOutline.module.css';
import type { OutlineMoves } from '#renderer/causes/outline/outlineKeys.ts';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { type CauseBranch, nodesInOrder } from '#shared/domain/causes/causeTree.ts';

/** In pixels; deeper answers are set in no further, and say their level. */
const INDENT = 24;
const MOST_INDENTED = 12;

interface FlatOutlineProps {
  readonly branches: readonly CauseBranch[];
  readonly moves: OutlineMoves;
}

/** A tree that is too large or too deep for lists within lists: its answers in reading order, a part at a time. */
export function FlatOutline({ branches, moves }: FlatOutlineProps) {
  const collapsed = useAppStore(({ causesView }) => causesView.collapsed);
  const rows = useMemo(() => {
    const foldedIds = new Set(collapsed);
    const unfolded = nodesInOrder(branches, ({ node, children }) => (foldedIds.has(node.id) ? [] : children));
    return unfolded.map((branch) => ({
      id: branch.node.id,
      branch,
      isFolded: foldedIds.has(branch.node.id),
    }));
  }, [branches, collapsed]);
  const shown = useShownRows(rows);
  return (
    <>
      <RowsLeftOut shown={shown} side="before" of="answers" />
      <ul className={styles.branches} aria-label="Causes">
        {shown.rows.map(({ id, branch, isFolded }) => (
          <OutlineRow key={id} branch={branch} isFolded={isFolded} moves={moves} />
        ))}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="answers" />
    </>
  );
}

interface OutlineRowProps extends Pick<FlatOutlineProps, 'moves'> {
  readonly branch: CauseBranch;
  readonly isFolded: boolean;
}

/** A key in one answer leaves the others' rows alone. */
const OutlineRow = memo(function OutlineRow({ branch, isFolded, moves }: OutlineRowProps) {
  const { node, depth, below } = branch;
  return (
    <li style={{ marginInlineStart: INDENT * Math.min(depth - 1, MOST_INDENTED) }}>
      <CauseItem node={node} depth={depth} below={below} isFolded={isFolded} moves={moves} />
    </li>
  );
});
