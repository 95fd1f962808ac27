import { Maximize2Icon, MinusIcon, PlusIcon } from 'lucide-react';
import { memo } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { LaneSort } from '#shared/timelineScale/timelineLanes.ts';
import styles from './ScaleToolbar.module.css';

interface ScaleToolbarProps {
  /** What is seen: `14:15 to 14:50, 35 min`. */
  readonly seen: string;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly isWhole: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

const LANES: readonly { readonly value: LaneSort; readonly label: string }[] = [
  { value: 'kind', label: 'By kind' },
  { value: 'actor', label: 'By actor' },
];

/** How much one press of a zoom button or key changes. */
export const ZOOM_STEP = 1.6;

/** What the lanes stand for, what is seen, and how near. */
export const ScaleToolbar = memo(function ScaleToolbar(props: ScaleToolbarProps) {
  const { seen, canZoomIn, canZoomOut, isWhole, onZoom, onFit } = props;
  const lanes = useAppStore(({ timelineView }) => timelineView.lanes);
  const store = useAppStoreApi();
  return (
    <div className={styles.toolbar}>
      <SegmentedControl label="Lanes" value={lanes} options={LANES} onValue={store.getState().setLanes} />
      <span className={styles.seen}>{seen}</span>
      <fieldset aria-label="Zoom" className={styles.zoom}>
        <IconButton
          label="Zoom out"
          title="Zoom out (-)"
          disabled={!canZoomOut}
          onClick={() => onZoom(1 / ZOOM_STEP)}
        >
          <MinusIcon aria-hidden="true" />
        </IconButton>
        <IconButton
          label="Zoom in"
          title="Zoom in (+)"
          disabled={!canZoomIn}
          onClick={() => onZoom(ZOOM_STEP)}
        >
          <PlusIcon aria-hidden="true" />
        </IconButton>
        <IconButton label="Show everything" title="Show everything (0)" disabled={isWhole} onClick={onFit}>
          <Maximize2Icon aria-hidden="true" />
        </IconButton>
      </fieldset>
    </div>
  );
});

const HELP =
  'Left and right go through the events in time, up and down through the lanes. Space picks up; then left and right move by a minute, with Shift by 5, with Ctrl and Shift by 60; Space drops, Escape cancels. Enter edits, plus and minus zoom, 0 shows everything.';

/** The keys of the track, for those who hear it described. */
export function ScaleHelp({ id }: { readonly id: string }) {
  return (
    <p id={id} hidden>
      {HELP}
    </p>
  );
}
