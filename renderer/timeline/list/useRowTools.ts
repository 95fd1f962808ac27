import { type DOMAttributes, useMemo, useState } from 'react';

type Wakers = Pick<DOMAttributes<HTMLElement>, 'onFocus' | 'onPointerDown' | 'onPointerMove'>;

interface RowTools {
  /** Whether the row has its menu and the button that inserts: from the first time that somebody came to it, for good. */
  readonly hasTools: boolean;
  /** For the element around the row. */
  readonly wakers: Wakers;
}

/**
 * A row gets its tools only where the pointer moves or the keyboard stands, since nobody sees them before: they are a third
 * of what a row costs, and a step of the wheel brings in several rows. Rows that pass below a pointer that rests get none.
 */
export function useRowTools(): RowTools {
  const [hasTools, setTools] = useState(false);
  const wakers = useMemo((): Wakers => {
    const wake = () => setTools(true);
    return { onFocus: wake, onPointerDown: wake, onPointerMove: wake };
  }, []);
  return { hasTools, wakers };
}
