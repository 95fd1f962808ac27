/** The stretch of time that a track shows: the instant at its left edge, and the length of a pixel. */
export interface TimeScale {
  /** Milliseconds since the epoch at x = 0. */
  readonly from: number;
  /** Milliseconds; always more than 0. */
  readonly msPerPx: number;
}

/** How far a scale may be zoomed and panned. All in milliseconds, `from` and `to` since the epoch. */
export interface ScaleLimits {
  readonly from: number;
  readonly to: number;
  /** The shortest and the longest time that a pixel may stand for. */
  readonly least: number;
  readonly most: number;
}

/** Pixels from the left edge; negative for what lies before it. */
export function xAt(scale: TimeScale, ms: number): number {
  return (ms - scale.from) / scale.msPerPx;
}

/** The instant at so many pixels from the left edge, in milliseconds since the epoch, not rounded. */
export function msAt(scale: TimeScale, x: number): number {
  return scale.from + x * scale.msPerPx;
}

/** Enlarges by a factor, or shrinks by one below 1; the instant at x stays where it is. */
export function zoomedAbout(scale: TimeScale, x: number, factor: number, limits: ScaleLimits): TimeScale {
  const msPerPx = within(scale.msPerPx / factor, limits.least, limits.most);
  return { from: msAt(scale, x) - x * msPerPx, msPerPx };
}

/** Moved so that what lies so many pixels to the right comes to the left edge. */
export function panned(scale: TimeScale, px: number): TimeScale {
  return { ...scale, from: msAt(scale, px) };
}

/** The nearest scale that a track of that width may show: no larger, smaller or further out than allowed. */
export function limitedScale(scale: TimeScale, width: number, limits: ScaleLimits): TimeScale {
  const msPerPx = within(scale.msPerPx, limits.least, limits.most);
  const latest = Math.max(limits.from, limits.to - width * msPerPx);
  const from = within(scale.from, limits.from, latest);
  return from === scale.from && msPerPx === scale.msPerPx ? scale : { from, msPerPx };
}

/** Panned just so far that an instant stands at least a margin of pixels inside the track. */
export function revealing(scale: TimeScale, width: number, ms: number, margin: number): TimeScale {
  const x = xAt(scale, ms);
  if (x < margin) return panned(scale, x - margin);
  return x > width - margin ? panned(scale, x - width + margin) : scale;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
