import { factsOf } from '#shared/domain/signals/signalFacts.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';
import { counted } from '#shared/text/phrases.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { rangeText, spanText } from '#shared/words/signalWords.ts';

/** A graph that was read in a line: from when to when, from which value to which, how many points. */
export function factsWords({ points, unit, measured }: ReadSignal, timeZone: string): string {
  const facts = factsOf(points, {});
  if (facts === null) return 'no values';
  const count = points.times.length;
  const of =
    measured === null
      ? counted(count, 'point')
      : `${count.toLocaleString('en')} of ${counted(measured, 'point')}`;
  return `${spanText(facts, timeZone)} · ${rangeText(facts, unit)} · ${of}`;
}

/** A graph of another day is most often one of another zone. */
export function outsideNote(
  signals: readonly ReadSignal[],
  incident: Parameters<typeof incidentSpan>[0],
): readonly string[] {
  const span = incidentSpan(incident);
  if (span === null || signals.length === 0) return [];
  const isOutside = signals.every(({ points }) => {
    const [first, last] = [points.times[0] ?? 0, points.times.at(-1) ?? 0];
    return last < epochMs(span.from) || first > epochMs(span.to);
  });
  return isOutside ? ['All of it lies outside the incident’s own time: is the time zone right?'] : [];
}

/** What was added of the graphs that were chosen. */
export function addedWords(count: number, chosen: number): string {
  if (count === 0) return 'Nothing was added: these graphs stand there already';
  const rest = chosen - count;
  const there = rest === 0 ? '' : `; ${counted(rest, 'other stands', 'others stand')} there already`;
  return `${counted(count, 'graph')} added, private until you choose${there}`;
}
