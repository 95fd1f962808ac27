import { WEEKDAY, WEEKDAY_SIGN, weekdayNamed } from '#shared/time/weekdays.ts';
import type { Reading, WrittenDate } from '#shared/time/writtenTime.ts';

/** A date that counts from the day of writing, which it does not say. */
export type RelativeDate = Extract<
  WrittenDate,
  { kind: 'today' | 'yesterday' | 'days-ago' | 'last-weekday' }
>;

const ENGLISH = /^(?:(yesterday)|today)\b/i;
/** Words that mean something else in another language, or begin a sentence, are days only alone or in front of a clock. */
const BEFORE_A_CLOCK = String.raw`(?:,?\s{1,3}(?:um|à|a\s?las?|às|alle(?:\sore)?|ore|om|o(?:\sgodz\.?)?|kl\.?|at)?\s{0,3}|(?<=[日제늘])\s?)\d{1,2}[:.h時시]`;
const OTHER = new RegExp(
  `^(?:(gestern|ayer|ontem|ieri|gisteren|wczoraj|igår|i går|昨日|어제)|(?:heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|idag|i dag|今日|오늘))(?=\\s*$|${BEFORE_A_CLOCK})`,
  'iu',
);
/** Alone, it is German for here. */
const FRENCH_YESTERDAY = new RegExp(`^hier(?=${BEFORE_A_CLOCK})`, 'iu');

/** What stands around a weekday and makes it the last one of its name: in front of it, and behind it. */
const LAST_BEFORE =
  'last|(?:am )?(?:letzten?|vorigen)|últim[ao]|(?:lo|la) scors[ao]|(?:afgelopen|vorige)|w (?:zeszł|ubiegł)[yąe]|förra';
const LAST_AFTER = 'dernier|pasado|passad[ao]|scors[ao]';
const LAST_WEEKDAYS: readonly RegExp[] = [
  new RegExp(`^(?:${LAST_BEFORE})\\s{1,3}(${WEEKDAY})(?=\\s*$|${BEFORE_A_CLOCK})`, 'iu'),
  new RegExp(
    `^(?:(?:el|na|no)\\s{1,3})?(${WEEKDAY})\\s{1,3}(?:${LAST_AFTER})(?=\\s*$|${BEFORE_A_CLOCK})`,
    'iu',
  ),
  // Swedish
  new RegExp(`^i\\s(${WEEKDAY})s(?=\\s*$|${BEFORE_A_CLOCK})`, 'iu'),
  new RegExp(
    `^(?:先週の?|지난 ?주\\s?|上(?:个|個)?(?:周|週|星期|礼拜|禮拜))(${WEEKDAY_SIGN})(?:曜日?|요일)?(?=\\s*$|\\s{0,3}\\d{1,2}[:.h時시点點])`,
    'u',
  ),
];

/**
 * Reads `Yesterday`, `heute` and `last Friday` at the start of a text: days that count from the day of writing, which they
 * do not say.
 */
export function readRelativeDay(text: string): Reading<RelativeDate> | null {
  const match = ENGLISH.exec(text) ?? OTHER.exec(text);
  if (match !== null)
    return { value: { kind: match[1] === undefined ? 'today' : 'yesterday' }, length: match[0].length };
  const french = FRENCH_YESTERDAY.exec(text);
  return french === null ? readLastWeekday(text) : { value: { kind: 'yesterday' }, length: french[0].length };
}

function readLastWeekday(text: string): Reading<RelativeDate> | null {
  for (const form of LAST_WEEKDAYS) {
    const [whole, word = ''] = form.exec(text) ?? [];
    if (whole !== undefined)
      return { value: { kind: 'last-weekday', weekday: weekdayNamed(word) }, length: whole.length };
  }
  return null;
}

export function isRelativeDay(date: WrittenDate | null): date is RelativeDate {
  switch (date?.kind) {
    case 'today':
    case 'yesterday':
    case 'days-ago':
    case 'last-weekday':
      return true;
    default:
      return false;
  }
}
