import { MaximizeIcon, MinusIcon, PlusIcon } from 'lucide-react';
import styles from '#renderer/causes/board/BoardToolbar.module.css';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { nextZoom } from '#shared/causeBoard/boardFrame.ts';
import type { BoardDirection } from '#shared/causeBoard/boardLayout.ts';

const DIRECTIONS: readonly { readonly value: BoardDirection; readonly label: string }[] = [
  { value: 'down', label: 'Top down' },
  { value: 'right', label: 'Left to right' },
];

/** How the board is looked at: its direction, its zoom. */
export function BoardToolbar({ view }: { readonly view: BoardView }) {
  const direction = useAppStore(({ causesView }) => causesView.boardDirection);
  const setDirection = useAppStore(({ setBoardDirection }) => setBoardDirection);
  const { zoom } = view.frame;
  const percent = Math.round(zoom * 100);
  return (
    <div role="toolbar" aria-label="View of the board" className={styles.toolbar}>
      <SegmentedControl
        label="Direction of the board"
        value={direction}
        options={DIRECTIONS}
        onValue={setDirection}
      />
      <div className={styles.zoom}>
        <IconButton label="Zoom out" onClick={() => view.zoomTo(nextZoom(zoom, 'out'))}>
          <MinusIcon aria-hidden="true" />
        </IconButton>
        <Button
          tone="quiet"
          className={styles.percent}
          aria-label={`Zoom ${percent} %, back to 100 %`}
          onClick={() => view.zoomTo(1)}
        >
          {percent} %
        </Button>
        <IconButton label="Zoom in" onClick={() => view.zoomTo(nextZoom(zoom, 'in'))}>
          <PlusIcon aria-hidden="true" />
        </IconButton>
        <IconButton label="Fit the board" onClick={view.fit}>
          <MaximizeIcon aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
