const HINT_ID = 'drag-hint';

/**
 * Tells those who hear the screen that a handle is for dragging, and how. The library's own attributes would
 * say of each handle that it is not pressed, whatever the app says of a selected event.
 */
export const DRAG_HANDLE = { 'aria-roledescription': 'draggable', 'aria-describedby': HINT_ID } as const;

/** The keys of every handle; stands once on the desk. */
export function DragHint() {
  return (
    <p id={HINT_ID} hidden>
      Press space to pick up, the arrow keys to move, space again to drop, Escape to cancel.
    </p>
  );
}
