import { useId, useMemo, useRef } from 'react';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useCarry } from '#renderer/timeline/drag/dropSurface.ts';
import { LaneLabels, LaneLines } from '#renderer/timeline/scale/LaneLabels.tsx';
import { Minimap } from '#renderer/timeline/scale/Minimap.tsx';
import { HEADS } from '#renderer/timeline/scale/marks/geometry.ts';
import { useScaleView } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { movingIds, seenWords } from '#renderer/timeline/scale/markWords.ts';
import { MovingMarks, wholePixels } from '#renderer/timeline/scale/moving/MovingMarks.tsx';
import { ScaleAxis } from '#renderer/timeline/scale/ScaleAxis.tsx';
import { ScaleDragLayer } from '#renderer/timeline/scale/ScaleDragLayer.tsx';
import { ScaleEditor } from '#renderer/timeline/scale/ScaleEditor.tsx';
import { ScaleLanes } from '#renderer/timeline/scale/ScaleLanes.tsx';
import { ScalePhases } from '#renderer/timeline/scale/ScalePhases.tsx';
import { ScaleHelp, ScaleToolbar } from '#renderer/timeline/scale/ScaleToolbar.tsx';
import { useScaleJumps } from '#renderer/timeline/scale/scaleKeys.ts';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import { useScaleKeys } from '#renderer/timeline/scale/useScaleKeys.ts';
import { useDrawnLanes, useLaneLayouts } from '#renderer/timeline/scale/useScaleLayout.ts';
import { useScaleSelection } from '#renderer/timeline/scale/useScaleSelection.ts';
import { type Grab, useScaleSource } from '#renderer/timeline/scale/useScaleSource.ts';
import { useScaleSurface } from '#renderer/timeline/scale/useScaleSurface.ts';
import { useTrackInput } from '#renderer/timeline/scale/useTrackInput.ts';
import { useTrackSize } from '#renderer/timeline/scale/useTrackSize.ts';
import { lanesHeight, signalLanes } from '#renderer/timeline/signals/graphPlaces.ts';
import { SignalLabels } from '#renderer/timeline/signals/SignalLabels.tsx';
import { SignalLanes } from '#renderer/timeline/signals/SignalLanes.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';

interface ScaleTrackProps {
  /** Earliest first; none where only graphs are shown. */
  readonly events: readonly TimedEvent[];
  readonly span: TimeSpan;
  readonly timeZone: string;
}

const NONE: readonly EventId[] = [];
const NO_SIGNALS: readonly Signal[] = [];

/** The track: axis, phases and lanes to true scale, with everything that can be done on it. */
export function ScaleTrack({ events, span, timeZone }: ScaleTrackProps) {
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = useTrackSize(track);
  const view = useScaleView(span, width);
  const { scale, limits, isWhole, moves } = view;
  const signals = useIncident((incident) => incident.signals) ?? NO_SIGNALS;
  const graphs = useMemo(() => signalLanes(signals), [signals]);
  const lanesEnd = height - lanesHeight(graphs);
  const hasMilestones = useIncident(({ milestones }) =>
    MILESTONE_NAMES.some((name) => milestones[name] !== null),
  );
  const head = hasMilestones ? HEADS.whole : HEADS.axis;
  const placing = {
    origin: span.from,
    msPerPx: scale.msPerPx,
    wholeMsPerPx: limits.most,
    height: lanesEnd,
    head,
    hasGraphs: graphs.length > 0,
  };
  const { layouts, places, heights } = useLaneLayouts(events, placing);
  const drawn = useDrawnLanes(layouts, view, { origin: span.from, width }, canvas);
  const { isMoving, glide, offset, base, edge } = drawn;
  const chosen = useScaleSelection(track, events, places, moves);
  useScaleJumps(chosen.focus, chosen.show);
  const helpId = useId();
  const carried = useCarry()?.source;
  const lifted = useMemo(() => (carried === undefined ? NONE : movingIds(carried)), [carried]);
  const grab = useRef<Grab | null>(null);
  const source = useScaleSource(track, { scale, events }, grab);
  useScaleSurface({ track, grab, width, scale, events, places, timeZone, moves });
  useTrackInput(track, lifted.length > 0 ? moves : glide, chosen.clear);
  const keys = useScaleKeys({ layouts, places, scale, width, moves, chosen, source });

  return (
    <>
      <ScaleToolbar
        seen={seenWords(scale, width, timeZone)}
        canZoomIn={scale.msPerPx > limits.least}
        canZoomOut={scale.msPerPx < limits.most}
        isWhole={isWhole}
        onZoom={keys.zoom}
        onFit={moves.fit}
      />
      <Card
        className={styles.frame}
        data-milestones={hasMilestones || undefined}
        style={{
          minHeight: heights.least + lanesHeight(graphs),
          maxHeight: heights.most + lanesHeight(graphs),
        }}
      >
        <LaneLabels layouts={layouts} />
        <SignalLabels lanes={graphs} timeZone={timeZone} />
        <div ref={track} className={styles.track}>
          <ScaleAxis scale={scale} width={width} timeZone={timeZone} />
          <LaneLines layouts={layouts} />
          <ScalePhases scale={scale} width={width} />
          <div
            role="listbox"
            aria-multiselectable="true"
            aria-label="Timeline to scale"
            aria-describedby={helpId}
            tabIndex={-1}
            className={styles.lanes}
            data-moving={isMoving || undefined}
            style={{ transform: `translateX(${wholePixels(base - offset)}px)` }}
            {...keys.handlers}
          >
            <ScaleLanes
              lanes={drawn.lanes}
              timeZone={timeZone}
              selection={chosen.selection}
              stopId={chosen.stopId}
              lifted={lifted}
            />
          </div>
          <SignalLanes {...{ track, scale, width, timeZone, isMoving }} lanes={graphs} />
          <MovingMarks
            {...{ canvas, isMoving, layouts, offset, edge, base, width, height: lanesEnd - head }}
            selection={chosen.selection}
          />
          <ScaleDragLayer {...{ scale, width, events, places, timeZone }} />
          <span ref={source.sourceRef} hidden />
        </div>
      </Card>
      <div className={styles.foot}>
        {isWhole ? (
          <p className={styles.hint}>
            Ctrl and the wheel zoom; drag the background to pan, an event to its minute, with Alt to its
            second.
          </p>
        ) : (
          <Minimap {...{ events, span, scale, width }} moves={glide} />
        )}
      </div>
      <ScaleHelp id={helpId} />
      <ScaleEditor onClosed={chosen.focus} />
    </>
  );
}
