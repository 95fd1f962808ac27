import { type KeyboardEvent, memo, useMemo } from 'react';
import { type BoardBoxProps, BoardBoxView } from '#renderer/causes/board/BoardBoxView.tsx';
import { DropMarker } from '#renderer/causes/board/DropMarker.tsx';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import type { CauseClipboard } from '#renderer/causes/board/useCauseClipboard.ts';
import type { CauseMove } from '#renderer/causes/board/useCauseMove.ts';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import { areaAround, type BoardArea, isInArea } from '#shared/causeBoard/boardFrame.ts';
import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { branchLine, linkLine } from '#shared/causeBoard/boardLines.ts';
import { actionsAtEnds, causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import { subtreeIds } from '#shared/domain/causes/causeEdits.ts';
import type { checksByCause } from '#shared/rules/checksByCause.ts';
import styles from './BoardTree.module.css';

/** As many boxes are drawn at once, whether they are in view or not. */
const ALL_DRAWN = 40;

interface BoardTreeProps {
  readonly layout: BoardLayout;
  readonly checks: ReturnType<typeof checksByCause>;
  readonly view: BoardView;
  readonly selectedId: BoxId;
  readonly editing: BoxId | undefined;
  readonly move: CauseMove | null;
  readonly clipboard: CauseClipboard;
  /** The id of the text that names the keys. */
  readonly hintId: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The boxes and lines themselves: a tree to a screen reader, whose items carry their level and place. */
export function BoardTree(props: BoardTreeProps) {
  const { layout, checks, view, selectedId, editing, move, clipboard, onKeyDown } = props;
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const actions = useIncident((incident) => actionsAtEnds(causeCoverage(incident)));
  const isReadOnly = useIsReadOnly();
  const roleOf = useBoxRoles(props);
  const { frame, area } = view;
  const drawn = layout.boxes.filter(
    (box, index) => isDrawn(box, index, layout, area) || box.id === selectedId || box.id === move?.id,
  );
  return (
    <div
      role="tree"
      aria-label="Causes"
      aria-describedby={props.hintId}
      aria-orientation={layout.direction === 'down' ? 'horizontal' : 'vertical'}
      className={styles.tree}
      style={{
        width: layout.width,
        height: layout.height,
        transform: `translate(${frame.left}px, ${frame.top}px) scale(${frame.zoom})`,
      }}
      onKeyDown={onKeyDown}
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
    >
      {(layout.boxes.length <= ALL_DRAWN || area !== null) && (
        <BoardLines layout={layout} area={layout.boxes.length <= ALL_DRAWN ? null : area} />
      )}
      {drawn.map((box) => (
        <BoardBoxView
          key={box.id}
          box={box}
          direction={layout.direction}
          failure={box.id === null ? failure : ''}
          checks={box.id === null ? 0 : (checks.get(box.id)?.length ?? 0)}
          actions={box.id === null ? undefined : actions.get(box.id)}
          isSelected={box.id === selectedId}
          isEditing={editing !== undefined && box.id === editing}
          canMove={!isReadOnly}
          role={roleOf(box.id)}
        />
      ))}
      {move !== null && <DropMarker layout={layout} causes={causes} move={move} />}
    </div>
  );
}

/** Until the view has a size, the first boxes: thousands would take seconds to be drawn and thrown away. */
function isDrawn(box: BoardBox, index: number, { boxes }: BoardLayout, area: BoardArea | null): boolean {
  if (boxes.length <= ALL_DRAWN) return true;
  return area === null ? index < ALL_DRAWN : isInArea(box, area);
}

/** The part that each box plays while one is moved, or while find stands on it. */
function useBoxRoles({ move }: BoardTreeProps): (id: BoxId) => BoardBoxProps['role'] {
  const causes = useIncident((incident) => incident.causes);
  const found = useAppStore(({ find }) => find?.spot?.id);
  const moved = useMemo(() => (move === null ? null : subtreeIds(causes, move.id)), [causes, move]);
  const pointed = move?.pointed ?? null;
  return (id) => {
    if (pointed !== null && pointed.slot.parentId === id) return pointed.isRefused ? 'refused' : 'parent';
    if (id !== null && moved?.has(id) === true) return 'moved';
    return found !== undefined && found !== '' && found === id ? 'found' : undefined;
  };
}

/** Nobody can follow more lines that cross; the boxes say how many links they have. */
const MOST_LINKS = 500;

interface BoardLinesProps {
  readonly layout: BoardLayout;
  /** Only lines that pass through it are drawn; all when null. */
  readonly area: BoardArea | null;
}

/** The lines between boxes, and dashed the links across the tree. Boxes say the same in words. */
const BoardLines = memo(function BoardLines({ layout, area }: BoardLinesProps) {
  const isSeen = (a: BoardBox, b: BoardBox) => area === null || isInArea(areaAround(a, b), area);
  return (
    <svg aria-hidden="true" className={styles.lines} width={layout.width} height={layout.height}>
      {layout.boxes.map((box) => {
        const parent = box.parentId === undefined ? undefined : layout.byId.get(box.parentId);
        if (parent === undefined || !isSeen(parent, box)) return null;
        return <path key={box.id} className={styles.branch} d={branchLine(parent, box, layout.direction)} />;
      })}
      {linksOf(layout)
        .filter(({ from, to }) => isSeen(from, to))
        .slice(0, MOST_LINKS)
        .map(({ key, from, to }) => (
          <path key={key} className={styles.link} d={linkLine(from, to)} />
        ))}
    </svg>
  );
});

/** A link to, or from, what is folded away is not drawn. */
function linksOf({ boxes, byId }: BoardLayout) {
  return boxes.flatMap((from) =>
    (from.branch?.node.alsoExplains ?? []).flatMap((id) => {
      const to = byId.get(id);
      return to === undefined ? [] : [{ key: `${from.id}-${id}`, from, to }];
    }),
  );
}
