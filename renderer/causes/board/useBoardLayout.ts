import { useMemo } from 'react';
import { checksByCause } from '#renderer/causes/board/checksByCause.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { type BoardLayout, boardLayout } from '#shared/causeBoard/boardLayout.ts';
import type { CauseBranch } from '#shared/domain/causes/causeTree.ts';

interface DrawnBoard {
  readonly layout: BoardLayout;
  /** The questions beside each answer, by its id. */
  readonly checks: ReturnType<typeof checksByCause>;
}

/** The place of each box. It changes with the causes, the folded answers, and the direction. */
export function useBoardLayout(): DrawnBoard {
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const checks = useIncident(checksByCause);
  const collapsed = useAppStore(({ causesView }) => causesView.collapsed);
  const direction = useAppStore(({ causesView }) => causesView.boardDirection);
  const layout = useMemo(() => {
    const factLines = ({ node, children }: CauseBranch) =>
      1 + (children.length === 0 ? 1 : 0) + (checks.has(node.id) ? 1 : 0);
    return boardLayout({ causes, failure }, { direction, collapsed: new Set(collapsed), factLines });
  }, [causes, failure, checks, collapsed, direction]);
  return { layout, checks };
}
