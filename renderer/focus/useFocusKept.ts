import { type RefObject, useEffect } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/**
 * What had the focus can go: with its section, its row, or the dialog that stood over it. The keyboard
 * then goes on from the screen's main part, not from the top of the window.
 */
export function useFocusKept(main: RefObject<HTMLElement | null>): void {
  const place = useAppStore((state) => state.place);
  const incident = useAppStore((state) => state.incident);
  const dialog = useAppStore((state) => state.dialog);
  const find = useAppStore((state) => state.find);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever one of them changed.
  useEffect(() => {
    if (dialog === null && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  }, [main, place, incident, dialog, find]);
}
