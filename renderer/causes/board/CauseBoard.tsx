import { DragDropProvider } from '@dnd-kit/react';
import { useId, useMemo, useRef, useState } from 'react';
import { BoardDetails } from '#renderer/causes/board/BoardDetails.tsx';
import { BoardToolbar } from '#renderer/causes/board/BoardToolbar.tsx';
import { BoardTree } from '#renderer/causes/board/BoardTree.tsx';
import { countPictures, hasSetFacts } from '#renderer/causes/board/BoxFacts.tsx';
import { BoardProvider } from '#renderer/causes/board/boardContext.ts';
import { boardDragPlugins, boardSensors } from '#renderer/causes/board/boardDragPlugins.ts';
import { boardKeys } from '#renderer/causes/board/boardKeys.ts';
import { DragGhost } from '#renderer/causes/board/DragGhost.tsx';
import { useBoardDrag } from '#renderer/causes/board/useBoardDrag.ts';
import { type BoardFit, useBoardFit, useFitted } from '#renderer/causes/board/useBoardFit.ts';
import { useBoardFocus } from '#renderer/causes/board/useBoardFocus.ts';
import { useBoardView } from '#renderer/causes/board/useBoardView.ts';
import { useCauseClipboard } from '#renderer/causes/board/useCauseClipboard.ts';
import { useCauseMove } from '#renderer/causes/board/useCauseMove.ts';
import { usePanning, useWheelZoom } from '#renderer/causes/board/usePanning.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { BOX, type BoxWidth } from '#shared/causeBoard/boardBox.ts';
import { widthThatFits } from '#shared/causeBoard/boardFrame.ts';
import { type BoardLayout, boardLayout } from '#shared/causeBoard/boardLayout.ts';
import { actionsAtEnds, causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import type { CauseBranch } from '#shared/domain/causes/causeTree.ts';
import { checksByCause } from '#shared/rules/checksByCause.ts';
import styles from './CauseBoard.module.css';

const PLUGINS = boardDragPlugins();
const SENSORS = boardSensors();
const HINT =
  'Arrow keys go from answer to answer. Enter edits, Control Enter asks why, Shift Enter gives another reason, Space picks up to move, Delete removes.';

/** The failure and its causes drawn as a tree, built and arranged in place. */
export function CauseBoard() {
  const viewRef = useRef<HTMLDivElement>(null);
  const fit = useBoardFit(viewRef);
  const { layout, checks } = useBoardLayout(fit);
  const wantedId = useAppStore(({ causesView }) => causesView.selectedId);
  const selectedId = layout.byId.has(wantedId) ? wantedId : null;
  const box = layout.byId.get(selectedId);
  const causes = useIncident((incident) => incident.causes);
  const isReadOnly = useIsReadOnly();
  const hintId = useId();
  const [said, setSaid] = useState('');
  const view = useBoardView(viewRef, fit, layout, selectedId);
  const moving = useCauseMove();
  const clipboard = useCauseClipboard(setSaid);
  const { causes: edits } = useEdits();
  const { ref, editing, actions, focusEvents } = useBoardFocus({ layout, size: fit.size, view, selectedId });
  const drag = useBoardDrag({ layout, causes, view, moving });
  const panning = usePanning(view.ref);
  useWheelZoom(view.ref, (factor, event) => view.zoomTo(view.frame.zoom * factor, event));
  if (box === undefined) return null;
  return (
    <BoardProvider value={actions}>
      <DragDropProvider
        plugins={PLUGINS}
        sensors={SENSORS}
        onDragStart={drag.onDragStart}
        onDragMove={drag.onDragMove}
        onDragEnd={drag.onDragEnd}
      >
        <Card ref={ref} className={styles.board} data-menu-area="[role=treeitem]" {...focusEvents}>
          <BoardToolbar view={view} />
          <div
            ref={view.ref}
            className={styles.view}
            data-moving={moving.move?.by}
            onScroll={view.onScroll}
            {...panning}
          >
            <div className={styles.frame} style={{ width: view.frame.width, height: view.frame.height }}>
              <BoardTree
                layout={layout}
                checks={checks}
                view={view}
                selectedId={selectedId}
                editing={editing}
                move={moving.move}
                clipboard={clipboard}
                hintId={hintId}
                onKeyDown={boardKeys({
                  layout,
                  box,
                  view,
                  actions,
                  edits,
                  moving,
                  isReadOnly,
                })}
              />
            </div>
          </div>
          <BoardDetails box={box} clipboard={clipboard} />
          {moving.move?.by === 'pointer' && <DragGhost ghost={drag.ghost} move={moving.move} />}
          <Spoken as="p" id={hintId}>
            {HINT}
          </Spoken>
          <Spoken as="div" aria-live="assertive">
            {moving.message || said}
          </Spoken>
        </Card>
      </DragDropProvider>
    </BoardProvider>
  );
}

interface DrawnBoard {
  readonly layout: BoardLayout;
  /** The questions beside each answer, by its id. */
  readonly checks: ReturnType<typeof checksByCause>;
}

/**
 * The place of each box. It changes with the causes, the folded answers, the direction, and whether wide boxes fit beside
 * each other.
 */
function useBoardLayout(fit: BoardFit): DrawnBoard {
  const causes = useIncident((incident) => incident.causes);
  const pictures = useIncident((incident) => incident.pictures);
  const failure = useIncident((incident) => incident.failure);
  const checks = useIncident(checksByCause);
  const actions = useIncident((incident) => actionsAtEnds(causeCoverage(incident)));
  const collapsed = useAppStore(({ causesView }) => causesView.collapsed);
  const direction = useAppStore(({ causesView }) => causesView.boardDirection);
  const arranged = useMemo(() => {
    const factLines = ({ node, children }: CauseBranch) =>
      (hasSetFacts(node, countPictures({ pictures: pictures ?? [] }, node)) ? 1 : 0) +
      (children.length === 0 ? 1 : 0) +
      ((actions.get(node.id) ?? 0) > 0 ? 1 : 0) +
      (checks.has(node.id) ? 1 : 0);
    const wish = { direction, collapsed: new Set(collapsed), factLines };
    return (boxWidth: BoxWidth) => boardLayout({ causes, failure }, { ...wish, boxWidth });
  }, [causes, pictures, failure, checks, actions, collapsed, direction]);
  const boxWidth = useFitted(
    () => (fit.size === null ? BOX.width : widthThatFits(arranged(BOX.width), fit.size)),
    fit,
    direction,
  );
  const layout = useMemo(() => arranged(boxWidth), [arranged, boxWidth]);
  return { layout, checks };
}
