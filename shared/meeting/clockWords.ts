import { assertNever } from '#shared/basics/assertNever.ts';
import type { ClockCue, MeetingClock } from '#shared/meeting/meetingClock.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';

/** `17:20` left, `+2:05` over. A second that has begun counts as whole, so that a block starts at its full length. */
export function remainingText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 0 ? `+${minutesAndSeconds(-seconds)}` : minutesAndSeconds(seconds);
}

/** `00:10:40`, hours first: how long the meeting has been going on. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Whole minutes for a block's length: `25`; under half a minute `<1`, for it is not gone yet. */
export function lengthText(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes === 0 && ms > 0 ? '<1' : String(minutes);
}

/** The cue in words, as it stands beside the shape and the colour; empty while there is none. */
export function cueText(cue: ClockCue): string {
  switch (cue) {
    case 'none':
      return '';
    case 'nearly':
      return 'Nearly time';
    case 'end':
      return 'Time is up';
    case 'over':
      return 'Over time';
    default:
      return assertNever(cue, 'cue');
  }
}

/** The shape that goes with a cue, for eyes that do not see its colour. */
export const CUE_SHAPES: Readonly<Record<ClockCue, string>> = { none: '●', nearly: '◐', end: '■', over: '▲' };

/**
 * `2 min behind: Five Whys now 8, Action items kept at 10`; `3 min ahead`; null within half a minute of the
 * plan. Only blocks still to come are named, and only the first that got shorter and the first kept one.
 */
export function paceText({ behindMs, blocks }: MeetingClock): { pace: string; effect: string } | null {
  const minutes = Math.round(Math.abs(behindMs) / MINUTE_MS);
  if (minutes === 0) return null;
  if (behindMs < 0) return { pace: `${minutes} min ahead`, effect: '' };
  const later = blocks.filter(({ state }) => state === 'next');
  const shorter = later.find(
    ({ lengthMs, plannedMs, extensionMs }) =>
      Math.round(lengthMs / MINUTE_MS) < Math.round((plannedMs + extensionMs) / MINUTE_MS),
  );
  const keptClock = later.find(
    ({ isProtected, lengthMs, plannedMs }) => isProtected && lengthMs >= plannedMs,
  );
  const effects = [
    shorter === undefined ? [] : [`${shorter.title} now ${lengthText(shorter.lengthMs)}`],
    keptClock === undefined ? [] : [`${keptClock.title} kept at ${lengthText(keptClock.lengthMs)}`],
  ];
  return { pace: `${minutes} min behind`, effect: effects.flat().join(', ') };
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
