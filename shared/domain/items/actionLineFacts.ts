import { ACTION_TYPES, type ActionItem, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { comingDay } from '#shared/domain/items/comingDay.ts';
import { withCapital } from '#shared/text/onePerson.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';

/** What reading a line needs to know beside it. */
export interface ActionLineContext {
  /** In the incident's zone; `tomorrow` and `in 2 weeks` are counted from it. */
  readonly today: CalendarDay;
  /** The day that dates without a year are nearest to; absent: some months after `today`. */
  readonly near?: CalendarDay;
  /** Names that are owners wherever they stand: people of the incident, owners of other actions, common first names. */
  readonly people: readonly string[];
  /** Whether a name may be that of a program, which owns nothing. */
  readonly isProgram: (name: string) => boolean;
}

/** The parts of an action that a few words can say. */
export type ActionFacts = Partial<Pick<ActionItem, 'owner' | 'due' | 'priority' | 'type'>>;

/** What a stretch of a line says. */
export interface ReadFacts {
  /** Empty: it says nothing, and is words. */
  readonly facts: ActionFacts;
  /** It looks like a name and may be a word. */
  readonly isUnsure: boolean;
}

const PRIORITY = /^(?:(?:priority|prio)\s*:?\s*)?p([0-3])$|^(?:priority|prio)\s*:?\s*([0-3])$/i;
const TYPE_LEAD = /^type\s*:?\s+/i;
const DUE_LEAD = /^(?:due(?:\s+(?:by|on|date))?|by|until|till|before|no\s+later\s+than|deadline)\s*:?\s+/i;
const OWNER_LABEL = /^(?:owner|assignee)\s*:\s*(?=\S)/i;
/** Before words that may go on as a sentence: `owner of the pool decides`. */
const OWNER_LEAD = /^(?:owner|assignee|assigned\s+to)\s+/i;
const HANDLE = /^@(\S+)$/;
/** One to three words that begin with a capital letter. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
/** `payments team`, `Data platform team`; in small letters, the first of two words could be a verb. */
const TEAM = /^(?:the\s)?(?:[\p{L}\p{M}'’&-]+|\p{Lu}[\p{L}\p{M}'’&-]*\s[\p{L}\p{M}'’&-]+)\steam$/u;
const TOGETHER = /\s+(?:and|&|\+)\s+|\s*\/\s*/;

const NOTHING: ReadFacts = { facts: {}, isUnsure: false };

/** What the words between two marks say of an action. */
export function factsOf(text: string, context: ActionLineContext): ReadFacts {
  const level = PRIORITY.exec(text);
  const priority = level === null ? undefined : PRIORITIES[Number(level[1] ?? level[2])];
  if (priority !== undefined) return sure({ priority });
  const kind = text.replace(TYPE_LEAD, '').toLowerCase();
  const type = ACTION_TYPES.find((each) => each === kind);
  if (type !== undefined) return sure({ type });
  const due = dueOf(text, context);
  if (due !== null) return sure({ due });
  const both = ownerUntil(text, context);
  if (both !== null) return both;
  const owner = ownerOf(text, context);
  return owner === null ? perhapsOwner(text, context) : sure({ owner });
}

/** The day that the text names as a whole, behind a word such as `by` or without one. */
export function dueOf(text: string, { today, near }: ActionLineContext): string | null {
  const named = text.replace(DUE_LEAD, '');
  const day = readDay(named, today, near) ?? comingDay(named, today);
  return day === null ? null : dayText(day);
}

function sure(facts: ActionFacts): ReadFacts {
  return { facts, isUnsure: false };
}

/** Whom the text names for certain: behind `@` or `owner`, by a name that is known, or several of these. */
function ownerOf(text: string, context: ActionLineContext): string | null {
  if (OWNER_LABEL.test(text)) return text.replace(OWNER_LABEL, '');
  const [, handle] = HANDLE.exec(text) ?? [];
  if (handle !== undefined) return handle;
  const called = text.replace(/^@/, '').replace(OWNER_LEAD, '');
  if (called !== text && (NAME.test(called) || TEAM.test(called))) return called;
  const names = text.split(TOGETHER);
  if (names.length === 1) return knownName(text, context);
  return names.every((name) => knownName(name, context) !== null) ? text : null;
}

/** A name as others wrote it, or with the capital that only this line has; or one that begins with a first name that is known. */
function knownName(text: string, { people, isProgram }: ActionLineContext): string | null {
  const named = text.toLowerCase();
  const whole = people.find((name) => name.toLowerCase() === named);
  if (whole !== undefined) return withCapital([whole, text]);
  const [first = '', ...others] = named.split(' ');
  if (isProgram(text) || (others.length > 0 && !NAME.test(text))) return null;
  return people.some((name) => name.toLowerCase().split(' ')[0] === first) ? text : null;
}

/** `Sarah by 14 March`: an owner that is certain, and a date behind. */
function ownerUntil(text: string, context: ActionLineContext): ReadFacts | null {
  for (const { index } of text.matchAll(/\s+/g)) {
    const due = dueOf(text.slice(index).trim(), context);
    const name = text.slice(0, index);
    const owner = due === null ? null : ownerOf(name, context);
    if (due !== null && owner !== null) return sure({ owner, due });
  }
  return null;
}

function perhapsOwner(text: string, context: ActionLineContext): ReadFacts {
  const isName = (NAME.test(text) && !isPartOfDate(text, context)) || TEAM.test(text);
  const mayOwn = isName && !text.split(' ').some((word) => context.isProgram(word));
  return mayOwn ? { facts: { owner: text }, isUnsure: true } : NOTHING;
}

/** A weekday or a month, in any language that dates are read in. */
function isPartOfDate(text: string, { today }: ActionLineContext): boolean {
  return [`${text} 1 January 2026`, `1 ${text} 2026`].some((date) => readDay(date, today) !== null);
}
