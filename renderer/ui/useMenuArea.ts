import { type RefObject, useEffect, useEffectEvent } from 'react';

/** In a field a right click is about its text: spelling, copying. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Calls when a menu is asked for in the button's area, with the point where; the innermost area answers. */
export function useMenuArea(button: RefObject<HTMLElement | null>, onAsked: (point: DOMRect) => void): void {
  const asked = useEffectEvent(onAsked);
  useEffect(() => {
    const area = button.current?.closest('[data-menu-area]');
    if (!(area instanceof HTMLElement)) return;
    const open = (event: MouseEvent): void => {
      const { target } = event;
      const isField = target instanceof Element && target.closest(FIELDS) !== null;
      if (event.defaultPrevented || isField) return;
      event.preventDefault();
      asked(new DOMRect(event.clientX, event.clientY, 0, 0));
    };
    area.addEventListener('contextmenu', open);
    return () => area.removeEventListener('contextmenu', open);
  }, [button]);
}
