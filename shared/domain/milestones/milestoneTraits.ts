import { recordOf } from '#shared/basics/recordOf.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { MILESTONE_FAMILIES, type MilestoneFamily } from '#shared/domain/milestones/milestoneFamilies.ts';

/** How traits are added up: as weights in the program, and by their names where weights are learnt. */
export interface Tally<Sum> {
  readonly of: (traits: Iterable<string>, strength: number) => Sum;
  readonly all: (sums: readonly (Sum | undefined)[]) => Sum;
}

/** What an event says by itself, and what it lets its neighbours be. */
export interface ToldEvent<Sum> {
  readonly families: readonly MilestoneFamily[];
  readonly own: Sum;
  readonly toNext: Sum;
  readonly toPrevious: Sum;
}

/** A word of one family or several, in signs from the beginning of the text as it was written. */
export interface ToldWord {
  readonly families: readonly MilestoneFamily[];
  /** Which word of the text it is, from 0. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What two words tell together, the neighbours and the rest of the timeline is less sure than the words themselves. */
const OF_PAIRS = 0.5;
const OF_NEIGHBOURS = 0.4;
const OF_FIRST_AND_LAST = 0.5;
const OF_REST = 0.3;

const FEW_WORDS = 6;
const SOME_WORDS = 16;
const MANY_WORDS = 30;

/** A trait of every event: its weights are what is added to each score. */
export const ALWAYS = 'always';

/** Names that are made once: the texts of thousands of events ask for them. */
function namesOf(nameFor: (family: MilestoneFamily) => string): Readonly<Record<MilestoneFamily, string>> {
  return recordOf(FAMILIES, nameFor);
}

// The keys of a constant are those that its type names.
const FAMILIES = Object.keys(MILESTONE_FAMILIES) as MilestoneFamily[];
const FIRST = namesOf((family) => `first ${family}`);
const LAST = namesOf((family) => `last ${family}`);
const OPENS = namesOf((family) => `opens ${family}`);
const BEFORE = namesOf((family) => `just before: ${family}`);
const AFTER = namesOf((family) => `just after: ${family}`);
const PAIRS = recordOf(FAMILIES, (family) => namesOf((next) => `${family} > ${next}`));

export function toldEvent<Sum>(
  { title, kind }: { readonly title: string; readonly kind?: EventKind },
  tally: Tally<Sum>,
): ToldEvent<Sum> {
  const { telling, count } = toldWords(title);
  const families = [...new Set(telling.flatMap((word) => word.families))];
  const own = [
    ALWAYS,
    `kind ${kind ?? 'open'}`,
    ...families,
    ...endTraits(telling),
    ...shapesOf(title, count),
  ];
  return {
    families,
    own: tally.all([tally.of(own, 1), tally.of(pairsOf(telling), OF_PAIRS)]),
    toNext: tally.of(
      families.map((family) => BEFORE[family]),
      OF_NEIGHBOURS,
    ),
    toPrevious: tally.of(
      families.map((family) => AFTER[family]),
      OF_NEIGHBOURS,
    ),
  };
}

/** The traits of each event of a timeline, where it stands among the others. */
export function sumsInPlace<Sum>(told: readonly ToldEvent<Sum>[], tally: Tally<Sum>): readonly Sum[] {
  const forwards = sumsOfPassed(told, 'before', tally);
  const backwards = sumsOfPassed(told.toReversed(), 'after', tally).toReversed();
  const places = new Map(PLACES.map((place) => [place, tally.of([place], 1)]));
  return told.map(({ own }, at) =>
    tally.all([
      own,
      places.get(placeOf(at, told.length)),
      told[at - 1]?.toNext,
      told[at + 1]?.toPrevious,
      forwards[at],
      backwards[at],
    ]),
  );
}

/** For each event: which families were told on the way to it, and which it tells as the first on that way. */
function sumsOfPassed<Sum>(
  told: readonly ToldEvent<Sum>[],
  side: 'before' | 'after',
  tally: Tally<Sum>,
): readonly Sum[] {
  const passed = new Set<MilestoneFamily>();
  let sum = tally.of([], 0);
  return told.map(({ families }) => {
    if (families.every((family) => passed.has(family))) return sum;
    const fresh = families.filter((family) => !passed.has(family));
    const before = sum;
    for (const family of fresh) passed.add(family);
    sum = tally.all([
      sum,
      tally.of(
        fresh.map((family) => `${family} is told ${side}`),
        OF_REST,
      ),
    ]);
    return tally.all([
      before,
      tally.of(
        fresh.map((family) => `${family}: none ${side}`),
        OF_FIRST_AND_LAST,
      ),
    ]);
  });
}

const PLACES = ['at first', 'second', 'early', 'in the middle', 'late', 'last but one', 'at last'] as const;

function placeOf(at: number, all: number): (typeof PLACES)[number] {
  if (at === 0) return 'at first';
  if (at === all - 1) return 'at last';
  if (at === 1) return 'second';
  if (at === all - 2) return 'last but one';
  const share = (at + 0.5) / all;
  return share < 0.35 ? 'early' : share > 0.7 ? 'late' : 'in the middle';
}

function endTraits(telling: readonly ToldWord[]): readonly string[] {
  return [
    ...(telling[0]?.families ?? []).map((family) => FIRST[family]),
    ...(telling.at(-1)?.families ?? []).map((family) => LAST[family]),
    ...(telling[0]?.at === 0 ? telling[0].families : NO_FAMILIES).map((family) => OPENS[family]),
    ...(telling.length === 0 ? ['tells nothing'] : []),
  ];
}

/** What two telling words that follow each other say together. */
function pairsOf(telling: readonly ToldWord[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < telling.length; at += 1)
    for (const family of telling[at - 1]?.families ?? [])
      for (const next of telling[at]?.families ?? []) if (next !== family) pairs.add(PAIRS[family][next]);
  return pairs;
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['opens with what was done', /^\W*[a-z]+ed\b/i],
  ['asks', /\?/],
  [
    'heads a status',
    /^(?:investigating|identified|monitoring|update|resolved|scheduled|in progress|completed)\b ?[-:–]/i,
  ],
  [
    'finds out',
    /\b(?:found|finds?|discover\w*|identif\w*|reali[sz]\w*|determin\w*|establish\w*|conclud\w*|learn\w*|notic\w*|shows?|showed)(?: out)? (?:that|the|an?|to|as|our|it|why|what|how)\b/i,
  ],
  [
    'tells the cause',
    /\b(?:root cause|the cause|culprit|caused? by|due to|because|turn(?:s|ed) out|(?:traced|pointed|led us) (?:back )?to|result of|reason (?:is|was|for)|problem (?:is|was|lies))\b/i,
  ],
  ['is tried', /\b(?:attempt\w*|try|tries|tried|trying|initial|first)\b/i],
  [
    'the incident ends',
    /\b(?:incident|issue|problem|outage|ticket|case)\b.{0,20}\b(?:resolved|closed|over|fixed|ended|solved|gone)\b|^(?:resolved|closed|fixed|solved)\b/i,
  ],
  [
    'is back',
    /\b(?:back (?:to|in|up|online|on)|(?:is|are|was|were|came|comes|come) back|works? again|working again|up and running|no longer|as (?:usual|expected|normal)|all (?:clear|green|good))\b/i,
  ],
];

function shapesOf(title: string, count: number): readonly string[] {
  const length =
    count < FEW_WORDS
      ? 'few words'
      : count < SOME_WORDS
        ? 'some words'
        : count < MANY_WORDS
          ? 'many words'
          : 'a lot of words';
  return [length, ...SHAPES.filter(([, shape]) => shape.test(title)).map(([name]) => name)];
}

const WORD = /[a-z][a-z']*(?:-[a-z]+)*|\d+/g;
const ANSWER_OF_FAILURE = /^[45]\d\d$/;

/** The words that tell something, and how many words there are in all. */
export function toldWords(text: string): { readonly telling: readonly ToldWord[]; readonly count: number } {
  const telling: ToldWord[] = [];
  let count = 0;
  for (const { index, 0: written } of plainText(text).matchAll(WORD)) {
    const families = familiesOf(ANSWER_OF_FAILURE.test(written) ? 'dxx' : written);
    if (families.length > 0) telling.push({ families, at: count, start: index, end: index + written.length });
    count += 1;
  }
  return { telling, count };
}

/** As long as the text: small letters, and blanks for addresses. */
function plainText(text: string): string {
  const small = text.toLowerCase().replaceAll('’', "'");
  const plain = small.length === text.length ? small : text;
  return plain.includes('://')
    ? plain.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length))
    : plain;
}

interface WordForm {
  readonly family: MilestoneFamily;
  readonly stem: string;
  readonly hasEnding: boolean;
}

const FORMS: readonly WordForm[] = FAMILIES.flatMap((family) =>
  [...new Set(MILESTONE_FAMILIES[family].flatMap((line) => line.split(' ')))].map((word) => ({
    family,
    stem: word.replace('*', ''),
    hasEnding: word.endsWith('*'),
  })),
);

function formsBy(
  key: (form: WordForm) => string,
  forms: readonly WordForm[],
): ReadonlyMap<string, readonly WordForm[]> {
  const byKey = new Map<string, readonly WordForm[]>();
  for (const form of forms) byKey.set(key(form), [...(byKey.get(key(form)) ?? []), form]);
  return byKey;
}

/** By the first letters, so that a word is compared with few. */
const FIRST_LETTERS = 3;
const WHOLE = formsBy(
  ({ stem }) => stem,
  FORMS.filter(({ hasEnding }) => !hasEnding),
);
const BEGUN = formsBy(
  ({ stem }) => stem.slice(0, FIRST_LETTERS),
  FORMS.filter(({ hasEnding }) => hasEnding),
);
const NO_FAMILIES: readonly MilestoneFamily[] = [];

function familiesOf(word: string): readonly MilestoneFamily[] {
  const begun = BEGUN.get(word.slice(0, FIRST_LETTERS))?.filter(({ stem }) => word.startsWith(stem));
  const forms = [...(WHOLE.get(word) ?? []), ...(begun ?? [])];
  return forms.length === 0 ? NO_FAMILIES : [...new Set(forms.map(({ family }) => family))];
}
