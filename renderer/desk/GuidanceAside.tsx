import { XIcon } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from '#renderer/desk/GuidanceAside.module.css';
import { PanelSeparator } from '#renderer/desk/PanelSeparator.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIsWide } from '#renderer/store/useIsWide.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';

/** Marks the button that opens the guidance: a press on it is no press beside the guidance. */
export const GUIDANCE_BUTTON = { 'data-guidance-button': true } as const;

/** The guidance beside the section; in a narrow window it lies over it once somebody asks, until Escape or a press beside it. */
export function GuidanceAside({ children }: { readonly children: ReactNode }) {
  const { guidanceWidth, isGuidanceOpen } = useAppStore(({ settings }) => settings);
  const isWide = useIsWide();
  const isOver = useAppStore((state) => state.isGuidanceOver) && !isWide;
  if (!(isWide ? isGuidanceOpen : isOver)) return null;
  const panels = (
    <>
      <PanelSeparator panel="guidanceWidth" label="Width of the guidance panel" grows="left" />
      <div className={styles.guidance} style={{ width: guidanceWidth }}>
        {children}
      </div>
    </>
  );
  if (isOver) return <OverSection>{panels}</OverSection>;
  return (
    <aside className={styles.beside} aria-label="Guidance">
      {panels}
    </aside>
  );
}

function OverSection({ children }: { readonly children: ReactNode }) {
  const store = useAppStoreApi();
  const aside = useRef<HTMLElement>(null);
  useLeft(aside);
  return (
    <aside ref={aside} className={styles.over} aria-label="Guidance">
      <IconButton
        label="Close the guidance"
        className={styles.close}
        onClick={() => {
          store.getState().putGuidanceOver(false);
          openingButton()?.focus();
        }}
      >
        <XIcon aria-hidden="true" />
      </IconButton>
      {children}
    </aside>
  );
}

function openingButton(): HTMLElement | null {
  return document.querySelector('[data-guidance-button]');
}

/** The key reaches nothing below what it closes. */
function useLeft(aside: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  useEffect(() => {
    const leave = () => store.getState().putGuidanceOver(false);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || store.getState().dialog !== null) return;
      event.preventDefault();
      event.stopPropagation();
      if (aside.current?.contains(document.activeElement)) openingButton()?.focus();
      leave();
    };
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node) || aside.current?.contains(target)) return;
      if (!openingButton()?.contains(target)) leave();
    };
    addEventListener('keydown', onKey, { capture: true });
    addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, [store, aside]);
}
