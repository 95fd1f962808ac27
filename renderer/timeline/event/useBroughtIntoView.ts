import { type RefObject, useEffect } from 'react';

/**
 * Scrolls to what has just come, and again where the window gets another size while the keyboard is in it. The list learns of the editor's height one frame after it is drawn, and can scroll that far
 * in the next.
 */
export function useBroughtIntoView(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const bring = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }));
      });
    };
    const bringAgain = (): void => {
      if (element.current?.contains(document.activeElement) === true) bring();
    };
    bring();
    window.addEventListener('resize', bringAgain);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', bringAgain);
    };
  }, [element]);
}
