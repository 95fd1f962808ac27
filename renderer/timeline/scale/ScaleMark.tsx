import { memo } from 'react';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { TITLE_LEAST } from '#renderer/timeline/scale/geometry.ts';
import kinds from '#renderer/timeline/scale/kinds.module.css';
import { markName } from '#renderer/timeline/scale/markName.ts';
import styles from '#renderer/timeline/scale/ScaleMark.module.css';
import type { PlacedEvent } from '#shared/domain/timelineOrder.ts';

/** Where a mark is drawn; pixels in the layer it stands in. */
export interface MarkBox {
  readonly left: number;
  readonly top: number;
  /** How wide its bar is; 0 for a moment. */
  readonly bar: number;
  /** How far its tail reaches, to when the responders learnt of it; 0 for none. */
  readonly tail: number;
  /** How much it may take before the next mark of its row. */
  readonly room: number;
}

interface ScaleMarkProps extends MarkBox {
  readonly event: PlacedEvent;
  readonly timeZone: string;
  readonly isSelected: boolean;
  /** The one mark that the Tab key leads to. */
  readonly isStop: boolean;
  /** Is being dragged: what moves is drawn elsewhere. */
  readonly isLifted: boolean;
}

const Icon = memo(KindIcon);

/** One event at its place in time. */
export const ScaleMark = memo(function ScaleMark(props: ScaleMarkProps) {
  const { event, timeZone, isSelected, isStop, isLifted, left, top, ...parts } = props;
  const name = markName(event, timeZone);
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      data-mark={event.id}
      data-kind={event.kind}
      data-lifted={isLifted || undefined}
      className={classNames(styles.mark, kinds.kind)}
      style={{ left, top, maxWidth: parts.room }}
    >
      <MarkContent event={event} {...parts} />
    </div>
  );
});

type MarkContentProps = Pick<ScaleMarkProps, 'event' | 'bar' | 'tail' | 'room'>;

/** What a mark shows; the same while it is dragged. */
export function MarkContent({ event, bar, tail, room }: MarkContentProps) {
  const isApproximate = event.precision === 'approximate';
  return (
    <>
      {tail > 0 && <span className={styles.tail} style={{ width: tail }} />}
      {bar > 0 && (
        <span className={styles.bar} data-approximate={isApproximate || undefined} style={{ width: bar }}>
          <span className={styles.edge} data-edge="start" />
          <span className={styles.edge} data-edge="end" />
        </span>
      )}
      <span
        className={styles.words}
        data-bar={bar > 0 || undefined}
        data-approximate={isApproximate || undefined}
        style={{ maxWidth: room }}
      >
        <Icon kind={event.kind} />
        {room >= TITLE_LEAST && (
          <span className={styles.title}>
            {isApproximate && '~ '}
            {event.title || 'Untitled event'}
          </span>
        )}
      </span>
    </>
  );
}
