import { PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react';
import { type ReactNode, useState } from 'react';
import {
  type CarriedEvidence,
  CarryingProvider,
  targetedAnswer,
} from '#renderer/causes/guided/carriedEvidence.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { answersBeside } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';

const PLUGINS = dragPlugins();
/** A click must stay a click: the pointer has to move a little before it drags. Keys are our own. */
const SENSORS = [
  PointerSensor.configure({
    activationConstraints: () => [new PointerActivationConstraints.Distance({ value: 5 })],
  }),
];

/** Carrying events from the strip to answers: by pointer, by keys, or by a click for the answer worked on. */
export function EvidenceDrag({ children }: { readonly children: ReactNode }) {
  const store = useAppStoreApi();
  const { causes: edits } = useEdits();
  const [carried, setCarried] = useState<CarriedEvidence | null>(null);
  const [message, setMessage] = useState('');

  const causes = () => store.getState().incident?.causes ?? [];
  const answers = (): readonly CauseNode[] => {
    const { selectedId } = store.getState().causesView;
    const selectedCause = causes().find(({ id }) => id === selectedId);
    return selectedCause === undefined ? [] : answersBeside(causes(), selectedCause);
  };
  const nameOf = (id: CauseId) => causes().find((cause) => cause.id === id)?.answer || 'the answer';
  const titleOf = (id: EventId) =>
    store.getState().incident?.timeline.find((event) => event.id === id)?.title || 'The event';
  const cite = (eventId: EventId, id: CauseId): void => {
    const isNew = edits.cite(id, eventId);
    setMessage(
      `${titleOf(eventId)} ${isNew ? 'is now evidence for' : 'was evidence already for'} ${nameOf(id)}`,
    );
  };
  const aim = (eventId: EventId, overId: CauseId, verb: string): void => {
    setCarried({ eventId, overId });
    setMessage(`${titleOf(eventId)} ${verb} ${nameOf(overId)}`);
  };
  const end = ({ operation, canceled }: DragEndEvent): void => {
    const ids = causes().map(({ id }) => id);
    const over = canceled ? null : targetedAnswer(operation.target?.id, ids);
    const event = store.getState().incident?.timeline.find(({ id }) => id === operation.source?.id);
    if (over !== null && event !== undefined) cite(event.id, over);
  };
  return (
    <CarryingProvider
      value={{
        carried,
        pickUp: (eventId) => {
          const { selectedId } = store.getState().causesView;
          if (selectedId !== null) aim(eventId, selectedId, 'picked up, over');
        },
        step: (by) => {
          const ids = answers().map(({ id }) => id);
          const next = carried === null ? undefined : ids[ids.indexOf(carried.overId) + by];
          if (carried !== null && next !== undefined) aim(carried.eventId, next, 'is over');
        },
        drop: () => {
          if (carried !== null) cite(carried.eventId, carried.overId);
          setCarried(null);
        },
        cancel: () => {
          setCarried(null);
          setMessage('Nothing was cited');
        },
        cite: (eventId) => {
          const { selectedId } = store.getState().causesView;
          if (selectedId !== null) cite(eventId, selectedId);
        },
      }}
    >
      <DragDropProvider plugins={PLUGINS} sensors={SENSORS} onDragEnd={end}>
        {children}
      </DragDropProvider>
      <Spoken as="div" aria-live="assertive">
        {message}
      </Spoken>
    </CarryingProvider>
  );
}
