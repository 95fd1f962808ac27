import { type RefObject, useLayoutEffect, useState } from 'react';

interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** What a board is fitted to. */
export interface BoardFit {
  /** Of the view, in pixels; null until it is drawn. */
  readonly size: ViewSize | null;
  /** How often somebody asked to fit it again. */
  readonly fits: number;
  fitAgain(): void;
}

/** Follows the size of the board's view. */
export function useBoardFit(view: RefObject<HTMLElement | null>): BoardFit {
  const [size, setSize] = useState<ViewSize | null>(null);
  const [fits, setFits] = useState(0);
  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) =>
        width === 0 || (before?.width === width && before.height === height) ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return { size, fits, fitAgain: () => setFits((before) => before + 1) };
}

/**
 * What fits: worked out again for another size of the window, another direction, and when it is asked for, but not for an
 * edit, which would make all boxes larger or smaller under the hand.
 */
export function useFitted<T>(
  fitting: () => T,
  { size, fits }: Pick<BoardFit, 'size' | 'fits'>,
  direction: string,
): T {
  const decide = () => ({ value: fitting(), size, fits, direction });
  const [fitted, setFitted] = useState(decide);
  if (fitted.size === size && fitted.fits === fits && fitted.direction === direction) return fitted.value;
  const next = decide();
  setFitted(next);
  return next.value;
}
