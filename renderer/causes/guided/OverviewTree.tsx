import { useLayoutEffect, useMemo, useRef } from 'react';
import styles from '#renderer/causes/guided/OverviewTree.module.css';
import { overviewTree } from '#renderer/causes/guided/overviewLayout.ts';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { actionsAtEnds, causeCoverage } from '#shared/domain/causes/causeCoverage.ts';

/** Deeper answers stand no further in: their words need the room. */
const DEEPEST = 10;
/** CSS pixels. */
const EDGE = 8;
const INDENT = 14;

/** All answers, a line each: where the room is, and a click away from anywhere else. The trail says the same in words. */
export function OverviewTree() {
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const selectedId = useAppStore(({ causesView }) => causesView.selectedId);
  const actions = useIncident((incident) => actionsAtEnds(causeCoverage(incident)));
  const moves = useGuidedMoves();
  const rows = useMemo(() => overviewTree(causes, failure, selectedId), [causes, failure, selectedId]);
  const current = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another one is current, or the tree has changed.
  useLayoutEffect(() => {
    const [line, view] = [current.current, frame.current];
    if (line === null || view === null) return;
    view.scrollTop = line.offsetTop + line.offsetHeight / 2 - view.clientHeight / 2;
  }, [selectedId, rows]);
  return (
    <nav ref={frame} className={styles.frame} aria-label="All causes">
      {rows.map(({ id, words, depth, end }) => (
        <button
          key={id ?? 'failure'}
          ref={id === selectedId ? current : null}
          type="button"
          tabIndex={id === selectedId ? 0 : -1}
          title={words}
          aria-current={id === selectedId || undefined}
          className={styles.row}
          data-end={end}
          data-covered={(id !== null && (actions.get(id) ?? 0) > 0) || undefined}
          style={{ paddingInlineStart: EDGE + INDENT * Math.min(depth, DEEPEST) }}
          onClick={() => moves.goTo(id)}
        >
          <span className={styles.sign} aria-hidden="true" />
          <span className={styles.words} dir="auto">
            {words}
          </span>
        </button>
      ))}
    </nav>
  );
}
