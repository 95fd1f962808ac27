import { KeyboardSensor, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import type { ReactNode } from 'react';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { carriedTimes } from '#renderer/timeline/drag/dragWords.ts';
import {
  type Carry,
  CarryApiContext,
  CarryContext,
  SCALE_SOURCE,
} from '#renderer/timeline/drag/dropSurface.ts';
import { useCarrying } from '#renderer/timeline/drag/useCarrying.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import styles from './TimelineDrag.module.css';

const PLUGINS = dragPlugins();
const SENSORS = dragSensors();

/**
 * Dragging of events between the tray, the list and the scale, by pointer and by keyboard. While events
 * are carried nothing is edited; a drop is one undo step, Escape none. The views say what a drop does.
 */
export function TimelineDrag({ children }: { readonly children: ReactNode }) {
  const { carry, message, api, start, move, end } = useCarrying();
  return (
    <DragDropProvider
      plugins={PLUGINS}
      sensors={SENSORS}
      onDragStart={start}
      onDragMove={move}
      onDragEnd={end}
    >
      <CarryApiContext value={api}>
        <CarryContext value={carry}>{children}</CarryContext>
      </CarryApiContext>
      <DragOverlay dropAnimation={null} disabled={(source) => source?.id === SCALE_SOURCE}>
        {carry !== null && !carry.isByKeyboard && <DragPreview carry={carry} />}
      </DragOverlay>
      <Spoken as="div" aria-live="assertive">
        {message}
      </Spoken>
    </DragDropProvider>
  );
}

/** The card under the pointer, with its old and its new time. */
function DragPreview({ carry }: { readonly carry: Carry }) {
  const incident = useIncident((current) => current);
  const timeZone = useShownZone();
  const { lead } = carry.source;
  const event = incident.timeline.find(({ id }) => id === lead);
  if (event === undefined) return null;
  const others = carry.source.kind === 'events' ? carry.source.ids.length - 1 : 0;
  return (
    <Card edge="accent" isFloating className={styles.preview}>
      <KindIcon kind={shownKind(event)} />
      <span className={styles.title}>{event.title || 'Untitled event'}</span>
      {others > 0 && <span className={styles.others}>+{others}</span>}
      <span className={styles.times}>{carriedTimes(carry, incident, timeZone)}</span>
    </Card>
  );
}

/** A click must stay a click, and a finger must still be able to scroll. */
const MOUSE_PX = 5;
const TOUCH_MS = 250;
const TOUCH_PX = 8;

/** Space picks up and drops, so that Enter can open; the pointer must move a little first. */
function dragSensors() {
  return [
    PointerSensor.configure({
      activationConstraints: (event) =>
        event.pointerType === 'touch'
          ? [new PointerActivationConstraints.Delay({ value: TOUCH_MS, tolerance: TOUCH_PX })]
          : [new PointerActivationConstraints.Distance({ value: MOUSE_PX })],
    }),
    KeyboardSensor.configure({
      keyboardCodes: {
        start: ['Space'],
        cancel: ['Escape'],
        end: ['Space', 'Enter'],
        up: ['ArrowUp'],
        down: ['ArrowDown'],
        left: ['ArrowLeft'],
        right: ['ArrowRight'],
      },
    }),
  ];
}
