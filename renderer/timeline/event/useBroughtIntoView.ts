import { type RefObject, useEffect } from 'react';

/**
 * Scrolls to what has just come. The list learns of the editor's height one frame after it is drawn, and can scroll that far
 * in the next.
 */
export function useBroughtIntoView(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [element]);
}
