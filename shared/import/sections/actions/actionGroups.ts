import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { readDay, someMonthsAfter } from '#shared/time/readDay.ts';
import type { NumericOrder } from '#shared/time/resolveDate.ts';

/** What the name of a group of actions says of each of them: `Robert`, `By 30 April`, `Immediate (this week)`. */
export interface GroupFacts {
  readonly owner?: string;
  /** A day. */
  readonly due?: string;
  /** It says that all of it is done. */
  readonly status?: 'done';
  /** Words for a time that name no day; they stay with each action. */
  readonly soon?: string;
}

/** What the name of a group is read against. */
interface GroupContext {
  /** Days without a year are after it. */
  readonly day: CalendarDay;
  readonly order?: NumericOrder | null;
  readonly isPerson: (name: string) => boolean;
}

/** `JP`, `RK/JT`: initials, as teams sign with them. */
const INITIALS = /^\p{Lu}{2,3}(?:\s?(?:[/&,+]|and)\s?\p{Lu}{2,3}){0,4}$/u;
/** `Platform team`, `Team Blue`. */
const TEAM =
  /^(?:the )?(?:\p{L}[\p{L}\p{N}&-]* ){1,3}(?:team|squad|crew|guild)$|^(?:team|squad) \p{Lu}[\p{L}\p{N}]*$/iu;
/** When all of a group is to be done, without a day. */
const SOON =
  /^(?:(?:by|until|before|within|in|over|during|no later than) )*(?:the )?(?:(?:end|middle|beginning|start) of .{2,20}|(?:this|next|coming|following) (?:\w+ )?(?:week|month|sprint|quarter|year|iteration)s?|(?:next |coming )?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?|two|three|four|six|couple of|few) (?:hours|days|weeks|months|sprints|quarters)|(?:early|mid|late) \p{L}{3,9}(?: \d{4})?|later this (?:week|month|quarter|year)|q[1-4](?:[ /-]?\d{4})?|\d{4}[ -]q[1-4]|h[12] \d{4}|today|tomorrow|diese woche|nächste woche|(?:diesen|nächsten) monat|cette semaine|ce mois(?:-ci)?|la semaine prochaine|esta semana|este m[eê]s|la próxima semana|próxima semana|今週|来週|今月|来月|이번 ?주|다음 ?주|本周|下周|本月|下个?月)$/iu;
/** What was done by the time of writing. */
const TAKEN =
  /^(?:✅|☑|✔)|\b(?:taken|completed|implemented|already done)\b|^(?:done|already (?:done|in place)|erledigt|umgesetzt|hecho|realizadas?|terminées?|réalisées?|concluíd[oa]s?|fatto)\b|(?:実施|対応|完了)済み?|已完成|완료/iu;
const BY =
  /^(?:due|by|until|before|no later than|bis(?: zum)?|avant le|d'ici le|antes del?|para el|até|entro il)\s*:?\s+/i;

/** Whether a line is the signature of a letter: `— The Platform Team`. */
export function isSignature(raw: string, words: string, isPerson: GroupContext['isPerson']): boolean {
  return /^\s*[–—]\s/.test(raw) && words.split(/\s+/).length < 5 && (TEAM.test(words) || isPerson(words));
}

/**
 * What a group says by its name, as a whole, in brackets or behind a dash. Of a name that nobody knows nothing is said.
 * `name`: plain, without the colon behind it.
 */
export function groupFacts(name: string, context: GroupContext): GroupFacts {
  const [, head = name, inside = ''] =
    /^(.{2,60}?)\s*(?:[([（]([^()[\]（）]{2,40})[)\]）]|\s[–—-]\s+(.{2,40}))$/u.exec(name)?.slice(0, 3) ?? [];
  const behind = /\s[–—-]\s+(.{2,40})$/u.exec(name)?.[1] ?? '';
  const time = [name, inside, behind]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => timeFacts(words, context))
    .find((facts) => facts !== null);
  const owner = [name, head.trim()].find((words) => isOwner(words, context)) ?? null;
  const isDone = TAKEN.test(name);
  return { ...(owner === null ? {} : { owner }), ...(isDone ? { status: 'done' } : {}), ...time };
}

function timeFacts(words: string, { day, order }: GroupContext): GroupFacts | null {
  if (SOON.test(words)) return { soon: words };
  const named = words.replace(BY, '');
  // A bare number or weekday is no day that something is due.
  const read =
    /\d/.test(named) && /\p{L}{3}|[-./年月]/u.test(named)
      ? readDay(named, day, someMonthsAfter(day), order ?? null)
      : null;
  return read === null ? null : { due: dayText(read) };
}

/** One or more people, of whom one is known, or a team. */
function isOwner(name: string, { isPerson }: GroupContext): boolean {
  if (INITIALS.test(name) || TEAM.test(name)) return true;
  if (name.split(/\s+/).length > 8 || !/^\p{Lu}/u.test(name)) return false;
  const names = name.split(/\s*[/&,+]\s*|\s+(?:and|und|et|y|e)\s+/u);
  return names.every(mayBeOwner) && names.some(isPerson);
}

/** One to three words that each begin with a capital. */
function mayBeOwner(name: string): boolean {
  return /^@?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}$/u.test(name);
}
