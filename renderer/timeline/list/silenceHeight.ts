/** Below this a silence is only a little room. */
export const LABELLED_MINUTES = 10;
const PX_PER_MINUTE = 2;
const LOWEST_LABELLED = 24;
const HIGHEST = 96;

/** The room before an event, in pixels: in proportion to the minutes without an entry, up to a limit. */
export function silenceHeight(minutes: number): number {
  const height = Math.min(HIGHEST, Math.floor(minutes) * PX_PER_MINUTE);
  return minutes < LABELLED_MINUTES ? height : Math.max(LOWEST_LABELLED, height);
}
