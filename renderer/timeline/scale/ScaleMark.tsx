import { memo, useMemo } from 'react';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { INSET, type MarkBox } from '#renderer/timeline/scale/marks/markBox.ts';
import { type ShownTitle, titleIn } from '#renderer/timeline/scale/marks/shownTitle.ts';
import { markTitle } from '#renderer/timeline/scale/marks/titleWidth.ts';
import { markName } from '#renderer/timeline/scale/markWords.ts';
import styles from '#renderer/timeline/scale/ScaleMark.module.css';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';

interface ScaleMarkProps extends MarkBox {
  readonly event: PlacedEvent;
  readonly timeZone: string;
  readonly isSelected: boolean;
  /** The one mark that the Tab key leads to. */
  readonly isStop: boolean;
  /** Is being dragged: what moves is drawn elsewhere. */
  readonly isLifted: boolean;
}

/** One event at its place in time. */
export const ScaleMark = memo(function ScaleMark(props: ScaleMarkProps) {
  const { event, timeZone, isSelected, isStop, isLifted, left, top, indent, width, bar, tail } = props;
  const name = useMemo(() => markName(event, timeZone), [event, timeZone]);
  const shown = titleIn(event, width);
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      data-event-mark={event.id}
      data-kind={shownKind(event)}
      data-lifted={isLifted || undefined}
      data-bar={bar > 0 || undefined}
      data-approximate={event.precision === 'approximate' || undefined}
      className={styles.mark}
      title={shown === 'whole' ? undefined : name}
      style={{ left, top, width: width + indent, paddingLeft: indent + INSET }}
    >
      <MarkContent event={event} bar={bar} tail={tail} title={shown} />
    </div>
  );
});

interface MarkContentProps extends Pick<ScaleMarkProps, 'event' | 'bar' | 'tail'> {
  readonly title: ShownTitle;
}

/** What a mark shows; the same while it is dragged. */
export const MarkContent = memo(function MarkContent({ event, bar, tail, title }: MarkContentProps) {
  const { icon: Icon } = KIND_LOOKS[shownKind(event)];
  return (
    <>
      {tail > 0 && <span className={styles.tail} style={{ width: tail }} />}
      {bar > 0 && (
        <span className={styles.bar} style={{ width: bar }}>
          <span className={styles.edge} data-edge="start" />
          <span className={styles.edge} data-edge="end" />
        </span>
      )}
      <Icon className={styles.icon} size={14} aria-hidden="true" />
      {title !== 'none' && (
        <span className={styles.title} data-cut={title === 'cut' || undefined}>
          {markTitle(event)}
        </span>
      )}
    </>
  );
});
