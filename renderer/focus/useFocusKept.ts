import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { followFocus } from '#renderer/focus/followFocus.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';

/** Keeps the keyboard's place in a window's screen; `page` names what its main part shows. */
export function useFocusKept(main: RefObject<HTMLElement | null>, page: string): void {
  const store = useAppStoreApi();
  const isAwaited = useAppStore(({ focusTarget }) => focusTarget !== null);
  const dialog = useAppStore((state) => state.dialog);
  const following = useRef<ReturnType<typeof followFocus>>(null);
  const pageNow = useEffectEvent(() => page);
  useEffect(() => {
    const followed = followFocus({
      page: () => pageNow(),
      top: () => topOf(main.current),
      isAwaited: () => store.getState().focusTarget !== null,
    });
    following.current = followed;
    return followed.end;
  }, [main, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever one of them changed.
  useEffect(() => following.current?.look(), [page, isAwaited, dialog]);
}

/** The heading of a page, from which both a reader and the Tab key go on. */
function topOf(main: HTMLElement | null): HTMLElement | null {
  const heading = main?.querySelector<HTMLElement>('h1, h2') ?? null;
  if (heading !== null) heading.tabIndex = -1;
  return heading ?? main;
}
