import type { Incident } from '#shared/domain/incident/incident.ts';
import type { SignalLimit } from '#shared/domain/incident/signal.ts';
import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { measuredText } from '#shared/words/signalWords.ts';

/** Past which value something may be wrong, and what speaks for it. */
export interface ProposedThreshold extends SignalLimit {
  /** A sentence without its stop: `It was at most 3.2% before 14:05, when the impact started`. */
  readonly reason: string;
}

/** A graph that is about to be taken in, as far as it says what is usual. */
interface Measured {
  readonly points: SignalPoints;
  readonly unit: string;
  /** The line that its dashboard draws; null: it draws none. */
  readonly limit: SignalLimit | null;
}

/** Fewer values say nothing about what is usual. */
const LEAST_BEFORE = 5;

/**
 * The line of the dashboard; else a round value that nothing reached before the incident and much did after, above or below.
 * Null where neither is there: then a person is asked, and nothing is proposed.
 */
export function proposedThreshold(
  incident: Incident,
  { points, unit, limit }: Measured,
): ProposedThreshold | null {
  if (limit !== null) return { ...limit, reason: 'Its dashboard draws a line there' };
  for (const { at, began } of beginnings(incident)) {
    const [before, after] = rangesAround(points, epochMs(at));
    if (before.count < LEAST_BEFORE || after.count === 0) continue;
    const [rise, fall] = [after.highest - before.highest, before.lowest - after.lowest];
    const isBelow = fall > rise;
    const reach = Math.max(rise, fall);
    // A little more than usual is what noise does.
    if (reach <= before.highest - before.lowest) continue;
    const [usual, way] = isBelow ? [before.lowest, -reach] : [before.highest, reach];
    return {
      threshold: roundest(usual + way * NEAREST, usual + way * FARTHEST),
      isBelow,
      reason: `It was ${isBelow ? 'at least' : 'at most'} ${measuredText(usual, unit)} before ${clockTime(at, incident.timeZone)}, when ${began}`,
    };
  }
  return null;
}

/** From when on values may be unusual: the first event, which may be a deployment, and the impact. */
function beginnings(incident: Incident): readonly { readonly at: Timestamp; readonly began: string }[] {
  const first = incidentSpan(incident)?.from;
  const impact = milestoneTime(incident, 'impactStarted');
  return [
    ...(first === undefined ? [] : [{ at: first, began: 'the incident began' }]),
    ...(impact === null ? [] : [{ at: impact, began: 'the impact started' }]),
  ];
}

/** How far from what was usual to the extreme the threshold lies. */
const [NEAREST, FARTHEST] = [0.1, 0.5];

interface Range {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The values before the start, and those from it on. */
function rangesAround({ times, values }: SignalPoints, start: number): readonly [Range, Range] {
  const before = { count: 0, lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY };
  const after = { ...before };
  for (let index = 0; index < times.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const side = (times[index] ?? 0) < start ? before : after;
    side.count += 1;
    side.lowest = Math.min(side.lowest, value);
    side.highest = Math.max(side.highest, value);
  }
  return [before, after];
}

/** A number between two others that is easily said: 1, 2 or 5 with noughts, else one with few digits; the nearest to `near`. */
function roundest(near: number, far: number): number {
  const [low, high] = near < far ? [near, far] : [far, near];
  const top = Math.ceil(Math.log10(Math.max(Math.abs(near), Math.abs(far))));
  const powers = Array.from({ length: 16 }, (_, index) => top - index);
  const nearest = (values: readonly number[]): number | undefined =>
    values
      .filter((value) => value >= low && value <= high)
      .sort((one, other) => Math.abs(one - near) - Math.abs(other - near))[0];
  const plain = nearest(
    powers.flatMap((power) => STEPS.map((step) => Math.sign(near) * withNoughts(step, power))),
  );
  if (plain !== undefined) return plain;
  for (const power of powers) {
    const rounded = STEPS.map((step) => {
      const count = near / withNoughts(step, power);
      return withNoughts(step * (near < far ? Math.ceil(count) : Math.floor(count)), power);
    });
    const best = nearest(rounded);
    if (best !== undefined) return best;
  }
  return near;
}

const STEPS = [5, 2, 1] as const;

/** A whole number with noughts; divided by a whole number where it is small, since 3 × 0.1 is not 0.3. Never -0. */
function withNoughts(count: number, power: number): number {
  return (power < 0 ? count / 10 ** -power : count * 10 ** power) + 0;
}
