import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** An event, and which source tells it. */
export interface ToldEvent {
  /** Names it among all events. */
  readonly key: string;
  /** Tells one source from another. */
  readonly source: string;
  readonly event: Pick<TimelineEvent, 'actor' | 'detail' | 'occurredAt' | 'precision' | 'title'>;
}

/** Events of different sources, at least two, that seem to tell the same moment: their keys, in the order of the events. */
export type SameMoment = readonly string[];

/** Clocks of two tools differ by seconds, and a person types a message a moment after an alert. */
const NEAR_MS = 2 * MINUTE_MS;
/** Of the words of the shorter title so many stand in the other one. */
const ALIKE = 0.6;
/** A single word says too little, however rare. */
const FEWEST_WORDS = 2;

/** In a log of thousands of lines a second only the nearest are compared. */
const MOST_COMPARED = 300;

/** Words that say nothing of what happened, so that two events may share them. */
const EMPTY_WORDS = new Set(
  'a an and at been by for from has in is it its of on or our that the this to was we were with'.split(' '),
);

/**
 * The moments that several sources tell: exact times at most two minutes apart, and words alike. An event is in one
 * moment, and a moment has one event of each source: where several would do, the nearest pair comes together first.
 */
export function sameMoments(events: readonly ToldEvent[]): readonly SameMoment[] {
  const timed = events
    .flatMap((told, place) => {
      const { occurredAt, precision } = told.event;
      if (occurredAt === null || precision !== 'exact') return [];
      return [{ ...told, place, at: epochMs(occurredAt), words: wordsOf(told.event) }];
    })
    .sort((a, b) => a.at - b.at);
  const pairs: { readonly apart: number; readonly ones: readonly [number, number] }[] = [];
  for (const [index, one] of timed.entries()) {
    for (let next = index + 1; next < timed.length && next <= index + MOST_COMPARED; next += 1) {
      const other = timed[next];
      if (other === undefined || other.at - one.at > NEAR_MS) break;
      if (other.source !== one.source && areAlike(one.words, other.words))
        pairs.push({ apart: other.at - one.at, ones: [index, next] });
    }
  }
  // The sort is stable: of pairs equally near the earlier one comes first.
  pairs.sort((a, b) => a.apart - b.apart);
  const moments = new Map<number, Set<number>>();
  for (const { ones } of pairs) {
    const joined = new Set(ones.flatMap((index) => [...(moments.get(index) ?? [index])]));
    const sources = [...joined].map((index) => timed[index]?.source);
    if (new Set(sources).size < sources.length) continue;
    for (const index of joined) moments.set(index, joined);
  }
  return [...new Set(moments.values())]
    .map((indices) => [...indices].flatMap((index) => timed[index] ?? []).sort((a, b) => a.place - b.place))
    .sort((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0))
    .map((moment) => moment.map(({ key }) => key));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= FEWEST_WORDS && shared >= ALIKE * Math.min(a.size, b.size);
}

/** Small words with meaning; letters of languages without spaces count in pairs. */
function wordsOf({ title, detail = '' }: ToldEvent['event']): ReadonlySet<string> {
  const text = `${title} ${detail.split('\n', 1)[0] ?? ''}`.normalize('NFKC').toLowerCase();
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
  return new Set(words.flatMap(partsOf).filter((word) => !EMPTY_WORDS.has(word)));
}

const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,}$/u;

function partsOf(word: string): readonly string[] {
  if (!WITHOUT_SPACES.test(word)) return [word];
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
