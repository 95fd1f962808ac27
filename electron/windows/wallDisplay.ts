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

type Shape = Pick<Display, 'bounds' | 'scaleFactor' | 'rotation'>;

/** Whether what a window on a display goes by is as it was; panels and docks change its work area only. */
export function hasSameShape(one: Shape, other: Shape): boolean {
  const { x, y, width, height } = one.bounds;
  const { bounds, scaleFactor, rotation } = other;
  return (
    x === bounds.x &&
    y === bounds.y &&
    width === bounds.width &&
    height === bounds.height &&
    scaleFactor === one.scaleFactor &&
    rotation === one.rotation
  );
}

/** The display after the current one, going round; null when there is no other. */
export function nextWallDisplay<D extends Place>(displays: readonly D[], currentId: number): D | null {
  const index = displays.findIndex(({ id }) => id === currentId);
  const next = displays[(index + 1) % displays.length];
  return next === undefined || next.id === currentId ? null : next;
}
