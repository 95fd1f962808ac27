import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { areClosedBy } from '#shared/domain/items/closedActions.ts';
import {
  type ComparedAnswer,
  comparedAnswers,
  missingTerms,
} from '#shared/similar/recurring/comparedAnswers.ts';
import { type ComparedSoFar, groupedAnswers, PER_STEP } from '#shared/similar/recurring/groupedAnswers.ts';
import type { MissingSafeguard, SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { tagKey } from '#shared/similar/similarity.ts';
import type { Term } from '#shared/similar/similarTerms.ts';
import type { Rarity } from '#shared/similar/termRarity.ts';
import { createWordIndex, type WordIndex } from '#shared/similar/wordIndex.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** A safeguard that was missing in several incidents. */
export interface RecurringCause {
  /** Of the oldest answer among those of all incidents, so that the card of a cause stays the same while it grows. */
  readonly key: string;
  /** The words that at least half of the answers share, as the newest writes them; the rarest first. */
  readonly words: readonly string[];
  /** The tags that at least two of the incidents have and not most of the library, as the newest writes them. */
  readonly tags: readonly string[];
  /** Newest first, of at least two incidents; one incident may have it twice. */
  readonly occurrences: readonly Occurrence[];
  readonly incidents: number;
  /** How many actions answer it in all incidents, and how many of these are done and open. */
  readonly actions: { readonly all: number; readonly done: number; readonly open: number };
  /** In how many of the incidents its actions were closed, and a later one had it all the same. */
  readonly cameAgain: number;
}

export interface Occurrence {
  readonly file: Omit<SafeguardsInFile, 'missing'>;
  readonly missing: MissingSafeguard;
  /** All its actions were closed, and a later incident had it all the same. */
  readonly cameAgain: boolean;
}

/**
 * The safeguards that were missing in at least two of these incidents, those of most incidents first, then the newest. Two
 * answers are one cause when half of what they say is the same and tells something, a third where their incidents share a
 * tag that not many have and both lacked the same kind of safeguard. An answer joins a cause when it is like half of its
 * answers, so that no chain of small steps joins what has nothing in common.
 */
export function recurringCauses(files: readonly SafeguardsInFile[]): readonly RecurringCause[] {
  const steps = recurringCausesInSteps(files);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same a few answers at a time, for a process that has windows to answer meanwhile. `indexOf` makes what leads from an
 * answer to others like it.
 */
export function* recurringCausesInSteps(
  files: readonly SafeguardsInFile[],
  indexOf: (rarity: Rarity) => WordIndex = createWordIndex,
): Generator<ComparedSoFar, readonly RecurringCause[], undefined> {
  const of = files.reduce((sum, { missing }) => sum + missing.length, 0);
  for (const [at, { missing }] of files.entries()) {
    for (const each of missing) missingTerms(each);
    if (at % PER_STEP === PER_STEP - 1) yield { done: 0, of };
  }
  const { answers, rarity } = comparedAnswers(files);
  yield { done: 0, of };
  const groups = yield* groupedAnswers(answers, rarity, indexOf(rarity));
  const causes: RecurringCause[] = [];
  for (const group of groups) {
    if (new Set(group.map(({ file }) => file.id)).size < 2) continue;
    causes.push(yield* recurringCause(group, rarity, of));
  }
  return causes.sort(
    (one, other) => other.incidents - one.incidents || newestFirst(one.occurrences, other.occurrences),
  );
}

function* recurringCause(
  group: readonly ComparedAnswer[],
  rarity: Rarity,
  of: number,
): Generator<ComparedSoFar, RecurringCause, undefined> {
  const newest = group.toReversed();
  const occurrences: Occurrence[] = [];
  for (const { file, missing } of newest) {
    const { missing: _all, ...rest } = file;
    occurrences.push({ file: rest, missing, cameAgain: cameAgain(missing, file, newest) });
    if (occurrences.length % PER_STEP === 0) yield { done: of, of };
  }
  const actions = occurrences.flatMap(({ missing }) => missing.actions);
  const [oldest] = group;
  return {
    key: `${oldest?.file.id} ${oldest?.missing.id}`,
    words: sharedWords(newest, rarity),
    tags: sharedTags(newest),
    occurrences,
    incidents: new Set(group.map(({ file }) => file.id)).size,
    actions: {
      all: actions.length,
      done: actions.filter(({ status }) => status === 'done').length,
      open: actions.filter(isOpenAction).length,
    },
    cameAgain: occurrences.filter((occurrence) => occurrence.cameAgain).length,
  };
}

/**
 * What was closed before one incident was closed before each later one, so that the newest of the others says it for all: a
 * cause that came a thousand times is not compared with itself.
 */
function cameAgain(
  { actions }: MissingSafeguard,
  file: Pick<SafeguardsInFile, 'id' | 'date' | 'timeZone'>,
  newest: readonly ComparedAnswer[],
): boolean {
  const last = newest.find((answer) => answer.file.id !== file.id)?.file;
  if (last === undefined || compareTimestamps(file.date, last.date) >= 0) return false;
  // What is open or was never done needs no day, which takes long to find.
  if (!areClosedBy(actions, NEVER)) return false;
  // In the zone of the earlier one, since its actions' days are meant in that.
  return areClosedBy(actions, dayText(calendarDayIn(last.date, file.timeZone)));
}

/** After each day that is written. */
const NEVER = '9999-12-31';

const MOST_WORDS = 5;

function sharedWords(newest: readonly ComparedAnswer[], rarity: Rarity): readonly string[] {
  const [first] = newest;
  const counts = new Map<string, { readonly term: Term; readonly count: number }>();
  for (const { terms } of newest)
    for (const term of terms) {
      const known = counts.get(term.key);
      counts.set(term.key, { term: known?.term ?? term, count: (known?.count ?? 0) + 1 });
    }
  return [...counts.values()]
    .filter(({ term, count }) => term.class !== 'common' && count * 2 >= newest.length && count > 1)
    .sort((one, other) => other.count - one.count || rarity(other.term) - rarity(one.term))
    .slice(0, MOST_WORDS)
    .map(({ term }) => first?.terms.find(({ key }) => key === term.key)?.word ?? term.word);
}

function sharedTags(newest: readonly ComparedAnswer[]): readonly string[] {
  const having = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  for (const { file, tags } of newest)
    for (const tag of file.tags) {
      const key = tagKey(tag);
      if (!tags.has(key)) continue;
      having.set(key, (having.get(key) ?? new Set()).add(file.id));
      if (!written.has(key)) written.set(key, tag.trim());
    }
  return [...having].filter(([, ids]) => ids.size > 1).map(([key]) => written.get(key) ?? key);
}

function newestFirst([one]: readonly Occurrence[], [other]: readonly Occurrence[]): number {
  return one === undefined || other === undefined ? 0 : compareTimestamps(other.file.date, one.file.date);
}
