import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import {
  type ActionFacts,
  type ActionLineContext,
  dueOf,
  factsOf,
  type ReadFacts,
} from '#shared/domain/items/actionLineFacts.ts';

/** What one typed line says about an action. A part that the line does not say is absent; the title can be empty. */
export type ReadAction = Pick<ActionItem, 'title'> & ActionFacts;

/** A stretch of the line between two marks, and the mark before it. */
interface Piece {
  readonly text: string;
  readonly mark: string;
  readonly start: number;
}

/** Where words go on behind it: a sentence's end, a comma, a semicolon, a dash, an arrow, a line between columns. */
const MARK =
  /(?:(?<!\s)\s+)?(?<![.;,])[.;,]+(?=\s)\s*|(?<!\s)\s+(?:[–—-]|[-=]>|[→⇒|])\s+|(?<!\s)\s*\t\s*|(?<=[!?…])\s+/g;
/** `Alert at 80 % (Sarah, 14 March)` */
const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/;
/** `P0: alert at 80 %`, `[P0] Alert at 80 %`; behind a comma it may be one of several that the sentence names. */
const PRIORITY_FIRST = /^(?:\[(p[0-3])\]|(p[0-3])(?::|\s+[–—-]))\s+(?=.*[\p{L}\p{N}])/iu;

/**
 * Reads `Alert at 80 % of the pool. Sarah, 14 March, P0` from its end: owner, due date, priority and type in any order,
 * each at most once. Whatever comes before them is the title, with its marks; so is what is not understood between them. What could be words stays in it: a name
 * that nobody knows is an owner only beside a date, and of several that are listed none is meant.
 */
export function readActionLine(line: string, context: ActionLineContext): ReadAction {
  const whole = line.trim();
  const first = PRIORITY_FIRST.exec(whole);
  if (first === null) return readWords(whole, context);
  const { facts } = factsOf((first[1] ?? first[2] ?? '').toUpperCase(), context);
  const rest = readWords(whole.slice(first[0].length), context);
  return rest.priority === undefined ? { ...rest, ...facts } : readWords(whole, context);
}

function readWords(line: string, context: ActionLineContext): ReadAction {
  const words = line.replace(/(?<![.,;])[.,;]+$/, '');
  const [, before = '', within = ''] = IN_BRACKETS.exec(words) ?? [];
  const unwrapped = before === '' ? null : readPieces(`${before}; ${within}`, context);
  if (unwrapped !== null && unwrapped.title.length <= before.length) return unwrapped;
  const readAction = readPieces(words, context);
  return readAction.title === words ? { title: line } : readAction;
}

function readPieces(words: string, context: ActionLineContext): ReadAction {
  const pieces = piecesOf(words);
  const foundFacts = surelyMeant(factsAtEnd(pieces, words, context), pieces, context);
  const [firstFact] = foundFacts.slice(-1);
  const piece = pieces[firstFact?.from ?? pieces.length];
  if (piece === undefined) return { title: words };
  const title = words.slice(0, piece.start - piece.mark.length);
  const beyond = beyondUnread(pieces.slice(0, firstFact?.from), context);
  if (beyond !== null && !foundFacts.some(({ facts }) => sayTheSame(facts, beyond.facts))) {
    const facts = Object.assign({}, beyond.facts, ...foundFacts.map((found) => found.facts)) as ActionFacts; // The same.
    return { ...facts, title: `${words.slice(0, beyond.end)}${title.slice(beyond.restFrom)}` };
  }
  return Object.assign({ title }, ...foundFacts.map(({ facts }) => facts)) as ReadAction; // Each fact is one part of it.
}

/** Words: `sometime soon`. More of them are likely to be a sentence of the title. */
const SHORT_PIECE = 3;

/**
 * A certain owner or date in front of a few words that say nothing known: in `Cap the pool. Marc, soonish, P1` the owner
 * is told all the same, and `soonish` stays with the title.
 */
function beyondUnread(pieces: readonly Piece[], context: ActionLineContext) {
  const [told, unread] = pieces.slice(-2);
  if (pieces.length < 3 || told === undefined || unread === undefined) return null;
  const { facts, isUnsure } = factsOf(told.text.trim(), context);
  const isTold = !isUnsure && (facts.owner !== undefined || facts.due !== undefined);
  // `Thank Tom, Lisa, then go home` names people to thank.
  const isOfList = told.mark.trim() === ',' && /\p{Lu}\S*$/u.test(pieces.at(-3)?.text ?? '');
  const isSaidBehind = unread.mark.trim() === ',' && unread.text.trim().split(/\s+/).length <= SHORT_PIECE;
  if (!isTold || !isSaidBehind || isOfList) return null;
  return { facts, end: told.start - told.mark.length, restFrom: unread.start - unread.mark.length };
}

function piecesOf(words: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = '';
  for (const foundMatch of words.matchAll(MARK)) {
    pieces.push({ text: words.slice(start, foundMatch.index), mark, start });
    [mark] = foundMatch;
    start = foundMatch.index + mark.length;
  }
  return [...pieces, { text: words.slice(start), mark, start }];
}

interface FoundFacts extends ReadFacts {
  /** The first of the pieces that say it. */
  readonly from: number;
}

/**
 * The facts from the end of the line back to the first piece that is none, last first. The first piece is always
 * title. Where something is said twice, as in `P0, P1`, neither is the fact.
 */
function factsAtEnd(
  pieces: readonly Piece[],
  words: string,
  context: ActionLineContext,
): readonly FoundFacts[] {
  const foundFacts: FoundFacts[] = [];
  for (let at = pieces.length - 1; at >= 1; at = (foundFacts.at(-1)?.from ?? at) - 1) {
    const readFacts = factsEndingAt(at, pieces, words, context);
    if (Object.keys(readFacts.facts).length === 0) break;
    const again = foundFacts.findIndex(({ facts }) => sayTheSame(facts, readFacts.facts));
    if (again !== -1) return foundFacts.slice(0, again);
    foundFacts.push(readFacts);
  }
  return foundFacts;
}

/** A date can have marks of its own: `Friday, March 14, 2026`. */
function factsEndingAt(
  at: number,
  pieces: readonly Piece[],
  words: string,
  context: ActionLineContext,
): FoundFacts {
  const last = pieces[at];
  const end = (last?.start ?? 0) + (last?.text.length ?? 0);
  for (let from = Math.max(1, at - 2); from < at; from += 1) {
    const due = dueOf(words.slice(pieces[from]?.start, end), context);
    if (due !== null) return { from, facts: { due }, isUnsure: false };
  }
  return { from: at, ...factsOf(last?.text.trim() ?? '', context) };
}

function sayTheSame(one: ActionFacts, other: ActionFacts): boolean {
  return Object.keys(one).some((name) => Object.hasOwn(other, name));
}

/** Without what may be words after all, and what stands before that. */
function surelyMeant(
  foundFacts: readonly FoundFacts[],
  pieces: readonly Piece[],
  context: ActionLineContext,
): readonly FoundFacts[] {
  const hasDate = foundFacts.some(({ facts }) => facts.due !== undefined);
  const doubtful = hasDate ? -1 : foundFacts.findIndex(({ isUnsure }) => isUnsure);
  const meantFacts = doubtful === -1 ? foundFacts : foundFacts.slice(0, doubtful);
  const first = meantFacts.at(-1);
  return first !== undefined && isListed(first, pieces, context) ? meantFacts.slice(0, -1) : meantFacts;
}

/** Whether it goes on with what the title lists: `Page on P0, P1`, `Compare Redis, Kafka`. */
function isListed(
  { from, facts, isUnsure }: FoundFacts,
  pieces: readonly Piece[],
  context: ActionLineContext,
): boolean {
  if (pieces[from]?.mark.trim() !== ',') return false;
  const lastWord = /\S+$/.exec(pieces[from - 1]?.text ?? '')?.[0] ?? '';
  if (isUnsure) return /^\p{Lu}/u.test(lastWord);
  const before = factsOf(lastWord, context);
  return !before.isUnsure && sayTheSame(facts, before.facts);
}
