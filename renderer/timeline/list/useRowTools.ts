import { type DOMAttributes, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

type Wakers = Pick<DOMAttributes<HTMLElement>, 'onFocus' | 'onPointerDownCapture' | 'onPointerMove'>;

interface RowTools {
  /**
   * Whether the row has its menu, the button that inserts and what lets it be dragged: from the first time that somebody came
   * to it, for good.
   */
  readonly hasTools: boolean;
  /** For the element around the row. */
  readonly wakers: Wakers;
}

/**
 * A row gets its tools only where the pointer moves or the keyboard stands, since nobody sees them before: they are half of
 * what a row costs, and a step of the wheel brings in several rows. Rows that pass below a pointer that rests get none.
 */
export function useRowTools(): RowTools {
  const [hasTools, setTools] = useState(false);
  const wakers = useMemo((): Wakers => {
    const wake = () => setTools(true);
    // What drags listens to the very press that wakes the row: a finger moves over nothing before.
    return { onFocus: wake, onPointerDownCapture: () => flushSync(wake), onPointerMove: wake };
  }, []);
  return { hasTools, wakers };
}
