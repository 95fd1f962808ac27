import { ACTION_TYPES, type ActionItem, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';

/** What one typed line says about an action. A part that the line does not say is absent; the title can be empty. */
export type ReadAction = Pick<ActionItem, 'title'> &
  Partial<Pick<ActionItem, 'owner' | 'due' | 'priority' | 'type'>>;

/** What reading a line needs to know beside it. */
export interface ActionLineContext {
  /** In the incident's zone; dates without a year are read near it. */
  readonly today: CalendarDay;
  /** Names that are owners wherever they stand: people of the incident and owners of other actions. */
  readonly people: readonly string[];
}

type Fact = Omit<ReadAction, 'title'>;
type FactName = keyof Fact;

/** A stretch of the line between two marks, and the mark before it. */
interface Piece {
  readonly text: string;
  readonly mark: string;
  readonly start: number;
}

/** A sentence's end, a comma, a semicolon or a dash, where words go on behind it. */
const MARK = /\s*[.;,](?=\s)\s*|\s+[–—-]\s+/g;
const DUE_LEAD = /^(?:due|by|until|before)\s+/i;
const OWNER_LEAD = /^(?:owner:?\s+|@)(?=\S)/i;
/** One to three words that begin with a capital letter, or a team. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$|^[\p{L}\p{M}'’&-]+(?:\s[\p{L}\p{M}'’&-]+)?\steam$/u;

/**
 * Reads `Alert at 80 % of the pool. Sarah, 14 March, P0` from its end: owner, due date, priority and type in any order,
 * each at most once. Whatever comes before them is the title, with its marks. A name that nobody knows is an owner only
 * beside a date, so that the end of a plain sentence stays in the title.
 */
export function readActionLine(line: string, context: ActionLineContext): ReadAction {
  const pieces = piecesOf(line.trim().replace(/[.,;]+$/, ''));
  const facts = factsAtEnd(pieces.slice(1), context);
  const [firstFact] = facts.slice(-1);
  if (firstFact === undefined) return { title: line.trim() };
  const title = line.trim().slice(0, firstFact.piece.start - firstFact.piece.mark.length);
  return Object.assign({ title }, ...facts.map(({ fact }) => fact)) as ReadAction; // Each fact is one part of it.
}

function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = '';
  for (const found of line.matchAll(MARK)) {
    pieces.push({ text: line.slice(start, found.index), mark, start });
    [mark] = found;
    start = found.index + mark.length;
  }
  return [...pieces, { text: line.slice(start), mark, start }];
}

interface FoundFact {
  readonly piece: Piece;
  readonly fact: Fact;
  /** It looks like a name and may be a word. */
  readonly isUnsure: boolean;
}

/** The facts from the end of the line back to the first piece that is none, last first. */
function factsAtEnd(pieces: readonly Piece[], context: ActionLineContext): readonly FoundFact[] {
  const found: FoundFact[] = [];
  const names = new Set<FactName>();
  for (const piece of pieces.toReversed()) {
    const { fact, isUnsure } = readFact(piece.text.trim(), context);
    const [name] = Object.keys(fact) as FactName[]; // A fact has no other keys.
    if (name === undefined || names.has(name)) break;
    names.add(name);
    found.push({ piece, fact, isUnsure });
  }
  return withoutLoneNames(found);
}

/** An unknown name counts only with a date; what stands before one that does not is title, too. */
function withoutLoneNames(found: readonly FoundFact[]): readonly FoundFact[] {
  const hasDate = found.some(({ fact }) => fact.due !== undefined);
  const doubtful = hasDate ? -1 : found.findIndex(({ isUnsure }) => isUnsure);
  return doubtful === -1 ? found : found.slice(0, doubtful);
}

function readFact(text: string, { today, people }: ActionLineContext): Omit<FoundFact, 'piece'> {
  const sure = (fact: Fact) => ({ fact, isUnsure: false });
  const upper = text.toUpperCase().replace(/^PRIORITY\s+/, '');
  const priority = PRIORITIES.find((each) => each === upper);
  if (priority !== undefined) return sure({ priority });
  const type = ACTION_TYPES.find((each) => each === text.toLowerCase());
  if (type !== undefined) return sure({ type });
  const day = readDay(text.replace(DUE_LEAD, ''), today);
  if (day !== null) return sure({ due: dayText(day) });
  if (OWNER_LEAD.test(text)) return sure({ owner: text.replace(OWNER_LEAD, '') });
  const person = people.find((each) => each.toLowerCase() === text.toLowerCase());
  if (person !== undefined) return sure({ owner: person });
  return NAME.test(text) ? { fact: { owner: text }, isUnsure: true } : { fact: {}, isUnsure: false };
}
