import { type RefObject, useEffect, useEffectEvent } from 'react';

/** In a field a right click is about its text: spelling, copying. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/**
 * Calls when a menu is asked for in the button's area, with the point where; the innermost area answers. An area that
 * holds several things names the one that the menu is about by a selector: `data-menu-area="[role=treeitem]"`.
 */
export function useMenuArea(button: RefObject<HTMLElement | null>, onAsked: (point: DOMRect) => void): void {
  const asked = useEffectEvent(onAsked);
  useEffect(() => {
    const area = button.current?.closest('[data-menu-area]');
    if (!(area instanceof HTMLElement)) return;
    const { menuArea = 'true' } = area.dataset;
    const open = (event: MouseEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(FIELDS) !== null) return;
      if (menuArea !== 'true' && target.closest(menuArea) === null) return;
      event.preventDefault();
      asked(new DOMRect(event.clientX, event.clientY, 0, 0));
    };
    area.addEventListener('contextmenu', open);
    return () => area.removeEventListener('contextmenu', open);
  }, [button]);
}
