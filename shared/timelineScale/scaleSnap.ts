const SECOND = 1000;
const MINUTE = 60_000;
/** Where a second is narrower than this, nobody can point at one. */
const LEAST_PX = 0.5;

/**
 * What a dragged time snaps to, in milliseconds: whole minutes, or whole seconds when those are asked for
 * and the scale is large enough to point at them.
 */
export function snapUnit(msPerPx: number, isFine: boolean): number {
  return isFine && SECOND / msPerPx >= LEAST_PX ? SECOND : MINUTE;
}

/** The nearest whole unit; instants and unit in milliseconds. */
export function snappedTo(ms: number, unit: number): number {
  return Math.round(ms / unit) * unit;
}

/**
 * So many minutes later, or earlier by a negative number, on a whole minute: the first step of an event
 * between two minutes ends on the next one.
 */
export function steppedBy(ms: number, minutes: number): number {
  const whole = minutes < 0 ? Math.ceil(ms / MINUTE) : Math.floor(ms / MINUTE);
  return (whole + minutes) * MINUTE;
}
