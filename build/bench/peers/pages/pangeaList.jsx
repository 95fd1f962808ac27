import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Row({ event, index }) {
  return (
    <Draggable draggableId={event.id} index={index}>
      {(provided, { isDragging }) => (
        <li ref={provided.innerRef} {...provided.draggableProps} data-lifted={isDragging || undefined}>
          {/* It takes no hold of a button, which one may want to press. */}
          <div data-grip {...provided.dragHandleProps}>
            {event.title}
          </div>
        </li>
      )}
    </Draggable>
  );
}

function List() {
  const [events, setEvents] = useState(window.events);
  const drop = ({ source, destination }) => {
    if (destination === null) return;
    const moved = events.toSpliced(source.index, 1);
    setEvents(moved.toSpliced(destination.index, 0, events[source.index]));
  };
  return (
    <DragDropContext onDragEnd={drop}>
      <Droppable droppableId="events">
        {(provided) => (
          <ul ref={provided.innerRef} {...provided.droppableProps}>
            {events.map((event, index) => (
              <Row key={event.id} event={event} index={index} />
            ))}
            {provided.placeholder}
          </ul>
        )}
      </Droppable>
    </DragDropContext>
  );
}

createRoot(document.querySelector('main')).render(<List />);
