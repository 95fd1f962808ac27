import { DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Row({ event }) {
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: event.id,
  });
  const style = { transform: CSS.Transform.toString(transform), transition };
  return (
    <li ref={setNodeRef} style={style} data-lifted={isDragging || undefined}>
      <button type="button" data-grip {...attributes} {...listeners}>
        {event.title}
      </button>
    </li>
  );
}

function List() {
  const [events, setEvents] = useState(window.events);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const placeOf = (id) => events.findIndex((event) => event.id === id);
  const drop = ({ active, over }) => {
    if (over !== null) setEvents(arrayMove(events, placeOf(active.id), placeOf(over.id)));
  };
  return (
    <DndContext sensors={sensors} onDragEnd={drop}>
      <SortableContext items={events} strategy={verticalListSortingStrategy}>
        <ul>
          {events.map((event) => (
            <Row key={event.id} event={event} />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

createRoot(document.querySelector('main')).render(<List />);
