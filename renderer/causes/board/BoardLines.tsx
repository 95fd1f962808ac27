import { memo } from 'react';
import styles from '#renderer/causes/board/BoardLines.module.css';
import { areaAround, type BoardArea, isInArea } from '#shared/causeBoard/boardFrame.ts';
import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { branchLine, linkLine } from '#shared/causeBoard/boardLines.ts';

/** Of more lines that cross each other none can be followed; the boxes say how many links they have. */
const MOST_LINKS = 500;

interface BoardLinesProps {
  readonly layout: BoardLayout;
  /** Only lines that pass through it are drawn; all when null. */
  readonly area: BoardArea | null;
}

/** The lines between boxes, and dashed the links across the tree. Boxes say the same in words. */
export const BoardLines = memo(function BoardLines({ layout, area }: BoardLinesProps) {
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
