import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import type { ReactNode } from 'react';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';
import { CarryApiContext, CarryContext } from '#renderer/timeline/drag/carryContext.ts';
import { DragPreview } from '#renderer/timeline/drag/DragPreview.tsx';
import { dragSensors } from '#renderer/timeline/drag/dragSensors.ts';
import { SCALE_SOURCE } from '#renderer/timeline/drag/scaleSource.ts';
import { useCarrying } from '#renderer/timeline/drag/useCarrying.ts';
import { Spoken } from '#renderer/ui/Spoken.tsx';

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
