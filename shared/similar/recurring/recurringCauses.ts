import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { areClosedBy } from '#shared/domain/items/closedActions.ts';
import type { MissingSafeguard, SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { tagKey } from '#shared/similar/similarity.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';
import { tellingTags } from '#shared/similar/tellingTags.ts';
import { type Rarity, rarityOf } from '#shared/similar/termRarity.ts';
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

/** Tuned on `test/fixtures/similar/safeguards.txt`. */
const LEAST = { share: 0.5, taggedShare: 0.34 } as const;

/** An answer with what it is compared by. */
interface Leaf {
  readonly file: SafeguardsInFile;
  readonly missing: MissingSafeguard;
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
  readonly tags: ReadonlySet<string>;
}

/**
 * The safeguards that were missing in at least two of these incidents, those of most incidents first, then the newest. Two
 * answers are one cause when half of what they say is the same and tells something, a third where their incidents share a
 * tag that not many have and both lacked the same kind of safeguard. An answer joins a cause when it is like half of its
 * answers, so that no chain of small steps joins what has nothing in common.
 */
export function recurringCauses(files: readonly SafeguardsInFile[]): readonly RecurringCause[] {
  const { leaves, rarity } = leavesOf(files);
  const groups = groupsOf(leaves, rarity);
  return groups
    .filter((group) => new Set(group.map(({ file }) => file.id)).size > 1)
    .map((group) => recurringCause(group, rarity))
    .sort((one, other) => other.incidents - one.incidents || newestFirst(one.occurrences, other.occurrences));
}

function leavesOf(files: readonly SafeguardsInFile[]) {
  const telling = tellingTags(files);
  const read = files.flatMap((file) => {
    const tags = new Set(file.tags.map(tagKey).filter((tag) => telling.has(tag)));
    return file.missing.map((missing) => {
      const terms = similarTerms(missing.answer);
      return { file, missing, terms, tags, keys: new Set(terms.map(({ key }) => key)) };
    });
  });
  const rarity = rarityOf(read.map(({ keys }) => keys));
  const leaves = read
    .map((leaf): Leaf => ({ ...leaf, weight: weightOf(leaf.terms, rarity) }))
    .sort(
      (one, other) =>
        compareTimestamps(one.file.date, other.file.date) ||
        compareTexts(one.file.path, other.file.path) ||
        compareTexts(one.missing.id, other.missing.id),
    );
  return { leaves, rarity };
}

/** Oldest answer first, in each group and between them. */
function groupsOf(leaves: readonly Leaf[], rarity: Rarity): readonly (readonly Leaf[])[] {
  const groups: Leaf[][] = [];
  const leading = leadingKeys(leaves);
  /** Which groups hold a word, so that an answer is compared with those only that share one. */
  const groupsWith = new Map<string, Set<number>>();
  for (const leaf of leaves) {
    const near = new Set([...leaf.keys].flatMap((key) => [...(groupsWith.get(key) ?? [])]));
    let best = { at: groups.length, share: 0 };
    for (const at of near) {
      const group = groups[at] ?? [];
      const shares = group.map((other) => alikeShare(leaf, other, rarity));
      const alike = shares.filter((share) => share > 0).length;
      const share = shares.reduce((sum, each) => sum + each, 0) / group.length;
      if (alike * 2 >= group.length && share > best.share) best = { at, share };
    }
    const group = groups[best.at] ?? [];
    if (best.at === groups.length) groups.push(group);
    group.push(leaf);
    for (const key of leaf.keys) {
      if (!leading.has(key)) continue;
      const holding = groupsWith.get(key) ?? new Set();
      groupsWith.set(key, holding.add(best.at));
    }
  }
  return groups;
}

/** More answers than these share a word only because people write it, and comparing all of them would take long. */
const LEADING_SHARE = 0.1;
const LEADING_UP_TO = 30;

/** The words that lead from an answer to others like it: things, but for those of very many answers. */
function leadingKeys(leaves: readonly Leaf[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { terms } of leaves)
    for (const term of terms)
      if (term.class === 'thing') counts.set(term.key, (counts.get(term.key) ?? 0) + 1);
  const most = Math.max(LEADING_UP_TO, leaves.length * LEADING_SHARE);
  return new Set([...counts].filter(([, count]) => count <= most).map(([key]) => key));
}

/** 0 to 1: how much two answers share; 0 when they are not one cause. */
function alikeShare(one: Leaf, other: Leaf, rarity: Rarity): number {
  const shared = other.terms.filter(({ key }) => one.keys.has(key));
  const things = shared.filter((term) => term.class === 'thing').length;
  if (things === 0) return 0;
  // The geometric mean: one word is soon found in a long answer, and tells nothing there.
  const share = weightOf(shared, rarity) / Math.sqrt(one.weight * other.weight);
  const isTelling = things >= 2 || shared.some((term) => term.class === 'symptom');
  if (isTelling && share >= LEAST.share) return share;
  const isTagged = [...one.tags].some((tag) => other.tags.has(tag));
  const isSameKind = one.missing.safeguard === other.missing.safeguard;
  return isTagged && isSameKind && share >= LEAST.taggedShare ? share : 0;
}

function recurringCause(group: readonly Leaf[], rarity: Rarity): RecurringCause {
  const newest = group.toReversed();
  const occurrences = newest.map(({ file: { missing: _all, ...file }, missing }) => ({
    file,
    missing,
    cameAgain: cameAgain(missing, file, group),
  }));
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

function cameAgain(
  { actions }: MissingSafeguard,
  file: Pick<SafeguardsInFile, 'id' | 'date' | 'timeZone'>,
  group: readonly Leaf[],
): boolean {
  return group.some(
    ({ file: later }) =>
      later.id !== file.id &&
      compareTimestamps(file.date, later.date) < 0 &&
      // In the zone of the earlier one, since its actions' days are meant in that.
      areClosedBy(actions, dayText(calendarDayIn(later.date, file.timeZone))),
  );
}

const MOST_WORDS = 5;

function sharedWords(newest: readonly Leaf[], rarity: Rarity): readonly string[] {
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

function sharedTags(newest: readonly Leaf[]): readonly string[] {
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

function weightOf(terms: readonly Term[], rarity: Rarity): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}

function newestFirst([one]: readonly Occurrence[], [other]: readonly Occurrence[]): number {
  return one === undefined || other === undefined ? 0 : compareTimestamps(other.file.date, one.file.date);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
