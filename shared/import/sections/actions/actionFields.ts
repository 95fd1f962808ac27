import { type ActionLineContext, factsOf } from '#shared/domain/items/actionLineFacts.ts';
import type { DraftAction } from '#shared/import/draft/importDraft.ts';
import { DUE_LABELS, OWNER_LABELS } from '#shared/import/reading/languages/fieldLabels.ts';
import { isNobody } from '#shared/import/sections/actions/siblingOwners.ts';
import { priorityOf, statusNamed } from '#shared/import/sections/readFacts.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { readDay, someMonthsAfter } from '#shared/time/readDay.ts';
import type { NumericOrder } from '#shared/time/resolveDate.ts';

/** What stands beside the words of an action: in brackets, behind dashes or bars, or in front of it. */
export interface ActionFields {
  readonly facts: Partial<Pick<DraftAction, 'owner' | 'due' | 'status' | 'priority' | 'type' | 'ticketUrl'>>;
  /** The words without them. */
  readonly rest: string;
}

/** What fields are read against. */
interface FieldContext extends ActionLineContext {
  readonly isPerson: (name: string) => boolean;
  /** Which number of a date is the month, as the document has it; absent: nothing says it. */
  readonly order?: NumericOrder | null;
}

interface Atom {
  readonly facts: ActionFields['facts'];
  /** It looks like a name and may be a word. */
  readonly isUnsure: boolean;
}

const TICKET =
  /^(?:(?:ticket|issue|jira|bug|tracking)\s?[:=#]?\s?)?((?:(?:PR|MR)\s?)?[#!]\d{1,7}|(?!(?:AI|ADR|RFC|CVE)-)[A-Z][A-Z0-9]{1,9}-\d{1,7})$/i;
/** Names of other papers beside a ticket: they stay words. */
const PAPER = /^(?:ADR|RFC|CVE|AI)[ -]?\d[\d-]*$/i;
const OWNER = new RegExp(`^(?:${OWNER_LABELS})\\s?[:=：]\\s?@?(\\S.*)$`, 'iu');
const DUE = new RegExp(
  `^(?:due(?: (?:date|by|on))?|(?:by )?when(?=\\s?[:=：])|target(?: date)?(?=\\s?[:=：])|start(?:s|ing)?|(?:expected|planned|estimated|ready|scheduled)(?: (?:completion|for|by|on))?|deadline|eta|target(?: date)?|until|by|bis(?: zum)?|frist|fällig(?: am)?|échéance|avant le|vence(?: el)?|para el|até|entro(?: il)?|scadenza|prazo|termin|期限|기한|截止(?:日期|时间)?|до|${DUE_LABELS})(?:\\s?[:=：]\\s*|\\s+)(\\S.*)$`,
  'iu',
);
const PRIORITY = /^(?:priority|prio|priorität|priorité|prioridad|prioridade)\s?[:=]\s?(\S.*)$/i;
const STATUS = /^(?:status|state)\s?[:=]\s?(\S.*)$/i;
/** A list of fields in brackets at the end. */
const IN_BRACKETS = /^(.*\S)\s*(?:\(([^()]{2,120})\)|\[([^[\]]{2,120})\]|（([^（）]{2,120})）)\s*[.;。]?$/s;
/** The last field behind a dash or a bar. */
const BEHIND = /^(.*?\S)\s*(?:\s[–—-]{1,2}\s|\s?\|\s?|\s(?:[·→⇒]|[-=]>)\s)\s*([^–—|·→]{2,80}?)\s*[.;|]?\s*$/s;
/** A day behind a word for it, with nothing in front: `… by 4 April`. */
const DUE_LAST = /^(.*\S)\s+((?:by|due|until|bis|eta|before)[\s:]\s*[^()[\]|]{3,24}?)\s*[.;]?$/is;
const BETWEEN = /\s*[,;|、，；]\s*|\s+[–—·/-]\s+/;
/** When something is due, without a day: `next sprint`, `Q3`, `6月末`. */
const SOON =
  /^(?:(?:by |until )?(?:the )?(?:end|middle|beginning|start) of .{2,20}|(?:this|next|coming|early|mid|late)[ -](?:week|month|sprint|quarter|year|\p{L}{3,9})|within .{2,20}|q[1-4](?: \d{4})?|asap|soon|fin .{3,12}|ende .{3,12}|finales de .{3,12}|\d{1,2}月(?:末|中旬|上旬|下旬)|来週|来月|今月中)$/iu;
/** A name in signs. */
const SIGNS = /^\p{Script=Han}{2,4}$/u;
/** What a line can begin with before the action: `[Ada]`, `(Ada)`, `TODO(ada):`. */
const BRACKETS_FIRST =
  /^(?:(?:todo|ai|action)\s?\(([^()]{2,40})\)\s*[:–—-]\s*|[[(]@?([^()[\]]{2,40})[\])]\s*[:–—-]?\s*)(?=\S)/i;
const NAME_FIRST =
  /^@?(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}(?:\s?(?:&|\/|and)\s?\p{Lu}[\p{L}\p{M}.’'-]*)?)\s?(?:[:：]|\s[–—-])\s+(?=\S)/u;
/** `Bo to test the printer`; `Switch to the new printer` names nobody. */
const NAME_TO =
  /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+){0,2})\s(?:to|will|should|is going to|are going to|plans to)\s(?!(?:the|a|an|our|new|use|using|be|\p{L}+ing)\s)(?=\p{Ll}{2,}\s)/u;

/** Reads the fields that stand around an action’s words, the last first. Brackets and dashes of which a part is no field stay words. */
export function fieldsAround(text: string, context: FieldContext): ActionFields {
  const [line = '', ...lines] = text.split('\n');
  const listed = betweenBars(line, context);
  const belowRead = fieldsBelow(lines, context);
  const below = belowRead.left.map((one) => `\n${one}`).join('');
  let rest = (listed?.rest ?? line).trim();
  let facts: ActionFields['facts'] = { ...listed?.facts, ...belowRead.facts };
  for (let round = 0; round < 4; round += 1) {
    const tails = [
      bracketed(rest) ?? behindDash(rest) ?? dueLast(rest),
      behindDashes(rest),
      behindSentence(rest),
      behindColon(rest),
    ];
    const tail = tails.flatMap((one) => readTail(one ?? null, context, facts) ?? [])[0];
    if (tail === undefined) break;
    facts = { ...tail.facts, ...facts };
    rest = tail.rest;
    if (tail.isLast) break;
  }
  const first = facts.owner === undefined ? ownerFirst(rest, context, Object.keys(facts).length > 0) : null;
  if (first !== null) return { facts: { ...facts, owner: first.owner }, rest: first.rest + below };
  return { facts, rest: rest + below };
}

/** The facts of what stands at the end of an action, and the words in front; null where it is no list of fields. */
function readTail(tail: Tail | null, context: FieldContext, known: ActionFields['facts']) {
  const [, before = '', inner = ''] = tail ?? [];
  const atoms = tail === null ? null : atomsIn(inner, context, Object.keys(known).length > 0);
  const read = atoms === null ? null : joined(atoms, known);
  if (read === null) return null;
  const { facts, left } = read;
  return { facts, rest: left === '' ? before : `${before} (${left})`, isLast: left !== '' };
}

/** `Owner: Ida | Due: 2026-04-09 | Remove the flag`: fields around the words, in any order; null for anything else. */
function betweenBars(line: string, context: FieldContext): ActionFields | null {
  const parts = line.split(/\s*\|\s*/).filter((part) => part !== '');
  if (parts.length < 3) return null;
  const atoms = parts.map((part) => atomOf(part, context));
  const words = parts.filter((_part, index) => atoms[index] === null);
  const read = joined(
    atoms.filter((atom) => atom !== null),
    {},
  );
  return words.length === 1 && read !== null ? { facts: read.facts, rest: words[0] ?? '' } : null;
}

/** Fields on lines of their own below an action: `- Status: in progress`. Lines that are none stay. */
function fieldsBelow(lines: readonly string[], context: FieldContext) {
  let facts: ActionFields['facts'] = {};
  const left: string[] = [];
  for (const line of lines) {
    const words = line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '').trim();
    const said = /[:：]/.test(words) ? fieldsIn(words, context) : null;
    const isNew = said !== null && !Object.keys(said).some((name) => Object.hasOwn(facts, name));
    if (isNew) facts = { ...facts, ...said };
    else left.push(line);
  }
  return { facts, left };
}

/** `Owner: Ada — due 30 October`, `Status: done | OPS-12`: one field or several in a line; null where a part of it is none. */
function fieldsIn(line: string, context: FieldContext): ActionFields['facts'] | null {
  const parts = line.split(/\s*[;|·•]\s*|\s+[–—-]\s+|,\s+(?=\p{L}{2,10}\s?[:：])/u);
  const read = [parts, [line]].map((each) => each.map((part) => atomOf(part, context)));
  const sure = read.find((atoms) => atoms.every((atom) => atom !== null && !atom.isUnsure));
  return sure === undefined
    ? null
    : (joined(
        sure.filter((atom) => atom !== null),
        {},
      )?.facts ?? null);
}

type Tail = readonly [whole: string, before: string, inner: string];

function bracketed(text: string): Tail | null {
  const [whole, before = '', round, square, wide] = IN_BRACKETS.exec(text) ?? [];
  return whole === undefined ? null : [whole, before, round ?? square ?? wide ?? ''];
}

function dueLast(text: string): Tail | null {
  const [whole, before = '', inner = ''] = DUE_LAST.exec(text) ?? [];
  return whole === undefined ? null : [whole, before, inner];
}

function behindDash(text: string): Tail | null {
  const [whole, before = '', inner = ''] = BEHIND.exec(text) ?? [];
  return whole === undefined ? null : [whole, before, inner];
}

/** `Lock per key - done - Eike`: of two fields, the first says what the second is. */
function behindDashes(text: string): Tail | null {
  const [whole, before = '', last = ''] = behindDash(text) ?? [];
  const [, first = '', inner = ''] = whole === undefined ? [] : (behindDash(before) ?? []);
  return whole === undefined || first === '' ? null : [whole, first, `${inner}, ${last}`];
}

/** `Expire sessions after a day. Britt, 2026-05-05`; elsewhere a sentence behind the first is one of the action. */
function behindSentence(text: string): Tail | null {
  const [whole, before = '', inner = ''] = /^(.*\S)[.!]\s+([^.!?]{4,60})\.?$/s.exec(text) ?? [];
  return whole === undefined || !/[,;]\s*\d{4}-\d{2}-\d{2}$/.test(inner) ? null : [whole, before, inner];
}

/** `Count sends per day: Farid Nouri, 2026-08-20`; without a number, what stands behind a colon explains. */
function behindColon(text: string): Tail | null {
  const [whole, before = '', inner = ''] = /^(.*\S)[:：]\s+([^:：.!?]{4,60})\.?$/s.exec(text) ?? [];
  const isOther = !/\d/.test(inner) || !/[,;]/.test(inner) || ENDS_WITH_LABEL.test(before);
  return whole === undefined || isOther ? null : [whole, before, inner];
}

const ENDS_WITH_LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OWNER_LABELS}|due|deadline|ticket|status|${DUE_LABELS})$`,
  'iu',
);

/** The fields of a list; null where none is certain. A name that nobody knows is an owner beside another field. */
function atomsIn(
  inner: string,
  context: FieldContext,
  hasOthers: boolean,
): readonly (Atom | string)[] | null {
  const atoms = inner
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => atomOf(part, context) ?? part);
  const isSure = hasOthers || atoms.some((atom) => typeof atom !== 'string' && !atom.isUnsure);
  const words = atoms.filter((atom) => typeof atom === 'string');
  // `(Bo, by the end of Q2)` names somebody and leaves words.
  const isDue = words.every((word) => DUE.test(word) || SOON.test(word) || PAPER.test(word));
  if (!isSure && !(words.length === 1 && isDue && atoms.length === 2)) return null;
  return words.length === 0 || isDue ? atoms : null;
}

function atomOf(text: string, context: FieldContext): Atom | null {
  const ticket = TICKET.exec(text)?.[1];
  if (ticket !== undefined) return sure({ ticketUrl: ticket });
  // `done 2026-04-10`
  const status = statusNamed(
    (STATUS.exec(text)?.[1] ?? text).replace(
      /\s(?:(?:on|am|le|el|em|il|op|den)\s)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/,
      '',
    ),
  );
  if (status !== null) return sure({ status });
  const level = PRIORITY.exec(text)?.[1];
  const priority = level === undefined ? null : priorityOf(level);
  if (priority !== null) return sure({ priority });
  const owner = OWNER.exec(text)?.[1];
  if (owner !== undefined) return owner.length > 60 ? null : sure({ owner });
  const day = DUE.exec(text)?.[1];
  const said = dayIn(day ?? text, context);
  if (said !== null) return sure({ due: dayText(said) });
  const read = factsOf(day ?? text, context);
  if (day !== undefined) return read.facts.due === undefined ? null : sure(read.facts);
  if (SIGNS.test(text) && !SOON.test(text))
    return { facts: { owner: text }, isUnsure: !context.isPerson(text) };
  if (Object.keys(read.facts).length === 0) return null;
  if (!read.isUnsure) return sure(read.facts);
  if (text.split(/\s+/).some(isNobody)) return null;
  return { facts: read.facts, isUnsure: !context.isPerson(text) };
}

/** A date of numbers in the order of the document, and one in signs: `11月15日前`. */
function dayIn(text: string, { today, order }: FieldContext): CalendarDay | null {
  if (!/^\d{1,2}[./]\d{1,2}[./]\d{4}$|^(?:\d{4}[年년]\s?)?\d{1,2}[月월]\s?\d{1,2}[日일]/.test(text))
    return null;
  const written = withWesternTime(text.replace(/\s?(?:前|之前|まで(?:に)?|迄|까지)$/u, ''));
  return readDay(written, today, someMonthsAfter(today), order ?? null);
}

function sure(facts: ActionFields['facts']): Atom {
  return { facts, isUnsure: false };
}

/** The facts of a list together, and what of it stays words; null where two say the same. */
function joined(atoms: readonly (Atom | string)[], before: ActionFields['facts']) {
  let facts: ActionFields['facts'] = {};
  const left: string[] = [];
  for (const atom of atoms) {
    if (typeof atom === 'string') left.push(atom);
    else {
      const names = atom.facts.owner !== undefined && facts.owner !== undefined;
      const isTwice = Object.keys(atom.facts).some((name) => Object.hasOwn({ ...facts, ...before }, name));
      if (isTwice && !names) return null;
      facts = { ...facts, ...atom.facts, ...(names ? { owner: `${facts.owner}, ${atom.facts.owner}` } : {}) };
    }
  }
  return { facts, left: left.join(', ') };
}

/** Who is named in front of an action. A word with a capital alone is somebody only if the document says so. */
function ownerFirst(
  text: string,
  context: FieldContext,
  hasOthers: boolean,
): { readonly owner: string; readonly rest: string } | null {
  const [bracket = '', called, inside = called] = BRACKETS_FIRST.exec(text) ?? [];
  if (inside !== undefined && (called !== undefined || isSomebody(inside, context)))
    return { owner: inside, rest: text.slice(bracket.length) };
  const [label = '', named] = NAME_FIRST.exec(text) ?? [];
  if (named?.split(/\s?(?:&|\/|and)\s?/).every((name) => context.isPerson(name)))
    return { owner: named, rest: text.slice(label.length) };
  const [lead = '', inSmall = ''] = /^(\p{Ll}{2,15}):\s+(?=\S)/u.exec(text) ?? [];
  if (lead !== '' && context.isPerson(inSmall)) return { owner: inSmall, rest: text.slice(lead.length) };
  const [, acting] = NAME_TO.exec(text) ?? [];
  if (
    acting !== undefined &&
    (context.isPerson(acting) || / team$/i.test(acting) || (hasOthers && isSomebody(acting, context)))
  )
    return { owner: acting, rest: text };
  return null;
}

/** A person of the document, or a first and a family name. */
function isSomebody(name: string, context: FieldContext): boolean {
  if (context.isPerson(name)) return true;
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !isNobody(word) && !context.isProgram(word))
  );
}
