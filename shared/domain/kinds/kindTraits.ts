import type { Traits } from '#shared/basics/learntWeights.ts';
import { KIND_FAMILIES, type KindFamily } from '#shared/domain/kinds/kindFamilies.ts';
import { eventWords, wordTraits } from '#shared/domain/kinds/wordTraits.ts';

/** Where an event stands among those of its incident; null where nobody can say yet. */
export type EventPlace = 'first' | 'early' | 'middle' | 'late' | 'last';

/** Words of a family in an event. */
export interface FamilyWords {
  readonly family: KindFamily;
  /** In signs from the beginning of the text as it was written. */
  readonly start: number;
  readonly end: number;
}

/** Two families together tell less surely than where each stands. */
const OF_PAIRS = 0.6;
const OF_PLACES = 0.7;
const FEW_WORDS = 7;
const MANY_WORDS = 18;

const PATTERNS = Object.entries(KIND_FAMILIES).map(
  // The keys of a constant are those that its type names.
  ([family, { words, phrases }]) =>
    [
      family as KindFamily,
      patternOf([
        ...words.flatMap((line) => line.split(' ')),
        ...phrases.flatMap((line) => line.split(', ')),
      ]),
    ] as const,
);

/** Families whose words only bend what others say. */
const BENDING: ReadonlySet<KindFamily> = new Set(['denied', 'begun', 'addressed']);

/** The words of each family in an event's text, in their order there. */
export function familyWords(text: string): readonly FamilyWords[] {
  const plain = plainWords(text);
  return PATTERNS.flatMap(([family, pattern]) =>
    [...plain.matchAll(pattern)].map(({ index, 0: words }) => ({
      family,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the weights know of an event. `place`: null where nobody can say yet. */
export function kindTraits(text: string, place: EventPlace | null): Traits {
  const traits = new Map(wordTraits(eventWords(withoutNoAlerts(text))));
  const words = familyWords(text);
  const telling = words.filter(({ family }) => !BENDING.has(family));
  for (const { family } of words) traits.set(traits.has(family) ? `${family}, twice` : family, 1);
  const families = [...new Set(telling.map(({ family }) => family))];
  const [first] = families;
  const last = telling.at(-1)?.family;
  traits.set(`first ${first ?? 'nothing'}`, 1);
  if (last !== undefined) traits.set(`last ${last}`, 1);
  for (const one of families)
    for (const other of families) if (one < other) traits.set(`${one} and ${other}`, OF_PAIRS);
  if (place !== null) {
    traits.set(place, 1);
    traits.set(`${place}, first ${first ?? 'nothing'}`, OF_PLACES);
  }
  const opening = words[0];
  if (opening !== undefined && text.slice(0, opening.start).trim() === '')
    traits.set(`opens ${opening.family}`, 1);
  for (const shape of shapesOf(text)) traits.set(shape, 1);
  return traits;
}

function shapesOf(text: string): readonly string[] {
  const words = plainWords(text).match(/[a-z']+/g) ?? [];
  const length =
    words.length < FEW_WORDS ? 'few words' : words.length < MANY_WORDS ? 'some words' : 'many words';
  const opening = words[0] ?? '';
  const openings: readonly (readonly [string, RegExp])[] = [
    ['opens with what was done', /ed$/],
    ['opens with what is being done', /ing$/],
    ['opens with people', /^(we|i|they|he|she)$/],
    ['opens with a thing', /^(it|it's|this|that|there)$/],
  ];
  const opened = openings.filter(([, form]) => form.test(opening)).map(([name]) => name);
  const told = SHAPES.filter(([, form]) => form.test(text)).map(([name]) => name);
  return [length, ...opened, ...told];
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['asks', /\?/],
  [
    'asks for a deed',
    /\b(?:(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body))|please|pls)\b/i,
  ],
  ['tells a measure', /\d ?(?:%|per ?cent\b|percent\b|k?ms\b|s\b|secs?\b|seconds?\b|[KMGT]i?B\b|bar\b|V\b)/i],
  ['tells a number', /(?<![\w.#-])\d[\d.,]*(?![\w-])/],
  [
    'something is done to it',
    /\b(?:is|are|was|were|been|being|got|gets) (?:\w+ly )?\w+(?:ed|[^e]en|own|ut)\b/i,
  ],
  ['it has been done', /\b(?:has|have|had) (?:\w+ )?(?:been|\w+ed)\b/i],
  ['something is so', /\b(?:is|are) (?!being\b)(?!\w+(?:ed|ing)\b)\w+/i],
  ['it goes on', /\b(?:is|are|was|were) (?:\w+ly )?\w+ing\b/i],
  ['it will be', /\b(?:will|going to|shall)\b/i],
  [
    'heads a status',
    /^(?:investigating|identified|monitoring|update|resolved|scheduled|in progress|completed)\b ?[-:–]/i,
  ],
  ['may be', /\b(?:may|might|could|maybe|probably|likely)\b/i],
];

/** What a server answers with where something is broken, told from counts and sizes by the words around it. */
const ANSWERED =
  /(?<=\b(?:g[ai]ves?|giving|returns?|returned|returning|with|https?|throws?|throwing|serv(?:es|ed|ing)|answers?|answered|gets?|getting|status|codes?) )[45](?:\d\d|xx)(?![\w.,]*\d| ?(?:[kmgt]i?b|ms|s|min|%|users?|orders?|rows?|requests?|jobs?)\b)|\b[45](?:\d\d|xx)(?=s\b| (?:errors?|responses?)\b)/g;

/** Nothing called anybody, so that nothing was detected. */
const NO_ALERT =
  /\b(?:(?:no|without(?: any| an?)?|missing|not an?|never an?) (?:alerts?|alarms?|pages?)|(?:no one|nobody|no-one) (?:was |is |gets? |got )?(?:alerted|paged))\b/gi;

function withoutNoAlerts(text: string): string {
  return text.replace(NO_ALERT, (words) => ' '.repeat(words.length));
}

/** What does not go well is told with the words of what does. */
const NOT_WELL =
  /\b(?:not|no|never|cannot|can't|isn't|aren't|wasn't|above|since [d:.]+ not) (?:\w+ )?(?:reachable|available|normal|working|healthy|green|responding|recovered|restored|repaired|stable|operational|good)\b/g;

/** "Rolled back to 4.1" says what was changed, "back to normal" that it is well. */
const CHANGED_BACK = /\b(?:roll|revert|switch|chang|set|put|mov)[a-z]* (?:it )?back (?:to|at)\b/g;

/** As long as the text: small letters, digits as `d`, addresses and alerts that never came as blanks. */
function plainWords(text: string): string {
  return withoutNoAlerts(text)
    .replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/’/g, "'")
    .replace(CHANGED_BACK, (words) => `${words.slice(0, -2)}  `)
    .replace(NOT_WELL, (words) => 'broken'.padEnd(words.length))
    .replace(ANSWERED, 'dxx')
    .replace(/\d/g, 'd');
}

function patternOf(phrases: readonly string[]): RegExp {
  const forms = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(' * ', ' (?:[a-z]+ ){1,4}')
      .replaceAll('*', "[a-z']*")
      .replace(/([a-z])~/g, '$1(?:s|es|d|ed|ing|$1ed|$1ing)?')
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![a-z@-])(?:${forms.sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'g');
}
