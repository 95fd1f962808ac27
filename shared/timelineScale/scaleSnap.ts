import { MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';

/** Where a second is narrower than this, nobody can point at one. */
const LEAST_PX = 0.5;

/**
 * What a dragged time snaps to, in milliseconds: whole minutes, or whole seconds when those are asked for
 * and the scale is large enough to point at them.
 */
export function snapUnit(msPerPx: number, isFine: boolean): number {
  return isFine && SECOND_MS / msPerPx >= LEAST_PX ? SECOND_MS : MINUTE_MS;
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
  const whole = minutes < 0 ? Math.ceil(ms / MINUTE_MS) : Math.floor(ms / MINUTE_MS);
  return (whole + minutes) * MINUTE_MS;
}
