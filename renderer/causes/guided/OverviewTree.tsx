import { useLayoutEffect, useMemo, useRef } from 'react';
import styles from '#renderer/causes/guided/OverviewTree.module.css';
import { OVERVIEW_BOX, overviewTree } from '#renderer/causes/guided/overviewLayout.ts';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';

/** The whole tree, small: where the room is, and a click away from anywhere else. The trail says the same in words. */
export function OverviewTree() {
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const selectedId = useAppStore(({ causesView }) => causesView.selectedId);
  const moves = useGuidedMoves();
  const tree = useMemo(() => overviewTree(causes, failure, selectedId), [causes, failure, selectedId]);
  const current = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another one is current, or the tree has changed.
  useLayoutEffect(() => {
    const [box, view] = [current.current, frame.current];
    if (box === null || view === null) return;
    view.scrollLeft = box.offsetLeft + OVERVIEW_BOX.width / 2 - view.clientWidth / 2;
    view.scrollTop = box.offsetTop + OVERVIEW_BOX.height / 2 - view.clientHeight / 2;
  }, [selectedId, tree]);
  return (
    <nav ref={frame} className={styles.frame} aria-label="All causes">
      <div className={styles.canvas} style={{ width: tree.width, height: tree.height }}>
        <svg className={styles.lines} width={tree.width} height={tree.height} aria-hidden="true">
          <path d={tree.lines} />
          <path className={styles.links} d={tree.links} />
        </svg>
        {tree.boxes.map(({ id, words, x, y, isPossible }) => (
          <button
            key={id ?? 'failure'}
            ref={id === selectedId ? current : null}
            type="button"
            tabIndex={id === selectedId ? 0 : -1}
            title={words}
            dir="auto"
            aria-current={id === selectedId || undefined}
            className={classNames(
              styles.box,
              isPossible && styles.possible,
              id === selectedId && styles.current,
            )}
            style={{ left: x, top: y, ...OVERVIEW_BOX }}
            onClick={() => moves.goTo(id)}
          >
            {words}
          </button>
        ))}
      </div>
    </nav>
  );
}
