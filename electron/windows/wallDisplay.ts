import type { Display } from 'electron';
import type { KnownDisplay } from '#electron/settings/settingsFile.ts';

type Place = Pick<Display, 'id' | 'label' | 'internal'>;

/**
 * The display that the wall opens on: the one it was on last if that is there and not the desk's, else
 * another than the desk's, rather a projector than the laptop's own; the desk's when it is the only one.
 * Null only for no display at all.
 */
export function chooseWallDisplay<D extends Place>(
  displays: readonly D[],
  deskDisplayId: number,
  remembered: KnownDisplay | null,
): D | null {
  const others = displays.filter(({ id }) => id !== deskDisplayId);
  const isRemembered = ({ id, label }: D) =>
    id === remembered?.id || (label !== '' && label === remembered?.label);
  return (
    others.find(isRemembered) ?? others.find(({ internal }) => !internal) ?? others[0] ?? displays[0] ?? null
  );
}

/** The display after the current one, going round; null when there is no other. */
export function nextWallDisplay<D extends Place>(displays: readonly D[], currentId: number): D | null {
  const index = displays.findIndex(({ id }) => id === currentId);
  const next = displays[(index + 1) % displays.length];
  return next === undefined || next.id === currentId ? null : next;
}
