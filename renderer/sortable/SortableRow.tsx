import { SortableKeyboardPlugin } from '@dnd-kit/dom/sortable';
import { useSortable } from '@dnd-kit/react/sortable';
import { GripVerticalIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { DRAG_HANDLE } from '#renderer/sortable/DragHint.tsx';
import styles from '#renderer/sortable/SortableRow.module.css';

type SetHandle = (element: Element | null) => void;

const HandleContext = createContext<SetHandle | null>(null);

interface SortableRowProps {
  readonly id: string;
  readonly index: number;
  readonly isDisabled: boolean;
  readonly children: ReactNode;
}

const KEYBOARD_ONLY = [SortableKeyboardPlugin];

/** One item of a sortable list. It moves only by its handle, so that its texts stay selectable. */
export function SortableRow({ id, index, isDisabled, children }: SortableRowProps) {
  const { ref, handleRef, isDragging } = useSortable({
    id,
    index,
    disabled: isDisabled,
    plugins: KEYBOARD_ONLY,
  });
  return (
    <HandleContext value={handleRef}>
      <li ref={ref} className={styles.row} data-menu-area data-dragging={isDragging || undefined}>
        {children}
      </li>
    </HandleContext>
  );
}

interface DragHandleProps {
  readonly label: string;
  /** -1 where the Tab key passes the row by. */
  readonly tabIndex?: number;
}

/** The handle of an item, inside a sortable row. */
export function DragHandle({ label, tabIndex = 0 }: DragHandleProps) {
  const setHandle = useContext(HandleContext);
  return (
    <button
      type="button"
      ref={setHandle}
      className={styles.handle}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      {...DRAG_HANDLE}
    >
      <GripVerticalIcon aria-hidden="true" />
    </button>
  );
}
