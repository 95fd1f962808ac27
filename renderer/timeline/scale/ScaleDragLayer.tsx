import { classNames } from '#renderer/styles/classNames.ts';
import { type DragSource, useCarry } from '#renderer/timeline/drag/dropSurface.ts';
import { LANE_PADDING, laneTop, ROW_HEIGHT } from '#renderer/timeline/scale/marks/geometry.ts';
import { INSET } from '#renderer/timeline/scale/marks/markBox.ts';
import { titleIn } from '#renderer/timeline/scale/marks/shownTitle.ts';
import { besideBar, markWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import { instantWords, movingIds } from '#renderer/timeline/scale/markWords.ts';
import styles from '#renderer/timeline/scale/ScaleDragLayer.module.css';
import marks from '#renderer/timeline/scale/ScaleMark.module.css';
import { MarkContent } from '#renderer/timeline/scale/ScaleMark.tsx';
import { type ScaleShown, startOf } from '#renderer/timeline/scale/useScaleSource.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { ItemPlace } from '#shared/timelineScale/scaleLayout.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';
import { xAt } from '#shared/timelineScale/timeScale.ts';

interface ScaleDragLayerProps extends ScaleShown {
  readonly width: number;
  readonly timeZone: string;
}

const TIP_WIDTH = 272;
const MOST_DRAWN = 200;

/** The dragged marks, where a drop would leave them, and from when to when that is. */
export function ScaleDragLayer({ width, timeZone, ...shown }: ScaleDragLayerProps) {
  const { scale, events, places } = shown;
  const carry = useCarry();
  if (carry === null) return null;
  const { source, target } = carry;
  const start = startOf(source, events);
  const at = target?.place ?? start;
  if (at === null) return null;
  const x = xAt(scale, at);
  const lead = places.get(source.lead);
  const top = (lead === undefined ? LANE_PADDING : rowTop(lead)) + ROW_HEIGHT + 2;
  const left = Math.max(4, Math.min(x + 8, width - TIP_WIDTH - 4));
  const before = start === null ? 'unplaced' : instantWords(start, timeZone);
  return (
    <div className={styles.layer} aria-hidden="true">
      <div className={styles.line} style={{ left: x }}>
        <span className={styles.time}>{instantWords(at, timeZone)}</span>
      </div>
      <div className={styles.lanes}>
        {movedEvents(source, at, events).map((moved) => (
          <MovedMark key={moved.timed.event.id} moved={moved} shown={shown} />
        ))}
        <div className={styles.tip} style={{ left, top, width: TIP_WIDTH }}>
          <strong className={styles.change}>
            {before} → {instantWords(at, timeZone, start)}
            {movingIds(source).length > 1 && (
              <span className={styles.count}>{movingIds(source).length} events</span>
            )}
          </strong>
          <span>{target?.where}</span>
        </div>
      </div>
    </div>
  );
}

function MovedMark({ moved, shown }: { readonly moved: MovedEvent; readonly shown: ScaleShown }) {
  const { timed, from, to } = moved;
  const { scale, places } = shown;
  const place = places.get(timed.event.id);
  const width = Math.min(markWidth(timed.event), TIP_WIDTH);
  const bar = (to - from) / scale.msPerPx;
  const indent = besideBar(bar, width);
  return (
    <div
      className={classNames(marks.mark, styles.moving)}
      data-kind={shownKind(timed.event)}
      data-bar={bar > 0 || undefined}
      data-approximate={timed.event.precision === 'approximate' || undefined}
      style={{
        left: xAt(scale, from),
        top: place === undefined ? LANE_PADDING : rowTop(place),
        width: width + indent,
        paddingLeft: indent + INSET,
      }}
    >
      <MarkContent event={timed.event} bar={bar} tail={0} title={titleIn(timed.event, width)} />
    </div>
  );
}

interface MovedEvent {
  readonly timed: TimedEvent;
  readonly from: number;
  readonly to: number;
}

/** Where the events would stand. Notes without a time have no mark to move. */
function movedEvents(source: DragSource, at: number, events: readonly TimedEvent[]): readonly MovedEvent[] {
  const lead = events.find(({ event }) => event.id === source.lead);
  if (lead === undefined) return [];
  if (source.kind === 'edge') {
    const from = source.edge === 'start' ? Math.min(at, lead.to) : lead.from;
    const to = source.edge === 'end' ? Math.max(at, lead.from) : lead.to;
    return [{ timed: lead, from, to }];
  }
  const by = at - lead.from;
  return events
    .filter(({ event }) => source.ids.includes(event.id))
    .slice(0, MOST_DRAWN)
    .map((timed) => ({ timed, from: timed.from + by, to: timed.to + by }));
}

function rowTop({ lane, laneIndex, item }: ItemPlace): number {
  return laneTop(lane, laneIndex) + LANE_PADDING + 1 + item.row * ROW_HEIGHT;
}
