import type { KeyboardEvent, PointerEvent } from 'react';
import styles from '#renderer/desk/PanelSeparator.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { DEFAULT_SETTINGS, PANEL_WIDTHS } from '#shared/settings/settings.ts';

interface PanelSeparatorProps {
  readonly panel: keyof typeof PANEL_WIDTHS;
  readonly label: string;
  /** The direction in which dragging makes the panel wider. */
  readonly grows: 'left' | 'right';
}

const KEY_STEP = 16;

/** The line between two panels: dragged, moved with the arrow keys, reset by a double click or Home. */
export function PanelSeparator({ panel, label, grows }: PanelSeparatorProps) {
  const width = useAppStore(({ settings }) => settings[panel]);
  const store = useAppStoreApi();
  const { min, max } = PANEL_WIDTHS[panel];
  const sign = grows === 'right' ? 1 : -1;

  const resize = (next: number): void => {
    store.getState().changeSettings({ [panel]: Math.round(Math.max(min, Math.min(max, next))) });
  };
  const startDrag = (event: PointerEvent<HTMLElement>): void => {
    const startX = event.clientX;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    target.onpointermove = (move) => resize(width + sign * (move.clientX - startX));
    target.onpointerup = () => {
      target.onpointermove = null;
    };
  };
  const moveByKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: sign * KEY_STEP,
      ArrowLeft: -sign * KEY_STEP,
    };
    const step = steps[event.key];
    if (step !== undefined) resize(width + step);
    else if (event.key === 'Home') resize(DEFAULT_SETTINGS[panel]);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is not a thematic break.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.separator}
      onPointerDown={startDrag}
      onKeyDown={moveByKey}
      onDoubleClick={() => resize(DEFAULT_SETTINGS[panel])}
    />
  );
}
