import type { Reading, WrittenDate } from '#shared/time/writtenTime.ts';

/** A date that says how many days before the day of writing it lies. */
export type RelativeDate = Extract<WrittenDate, { kind: 'today' | 'yesterday' }>;

const ENGLISH = /^(?:(yesterday)|today)\b/i;
/** Words that mean something else in another language, or begin a sentence, are days only alone or in front of a clock. */
const BEFORE_A_CLOCK = String.raw`(?:,?\s{1,3}(?:um|à|a\s?las?|às|alle(?:\sore)?|ore|om|o(?:\sgodz\.?)?|kl\.?|at)?\s{0,3}|(?<=[日제늘])\s?)\d{1,2}[:.h時시]`;
const OTHER = new RegExp(
  `^(?:(gestern|ayer|ontem|ieri|gisteren|wczoraj|igår|i går|昨日|어제)|(?:heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|idag|i dag|今日|오늘))(?=\\s*$|${BEFORE_A_CLOCK})`,
  'iu',
);
/** Alone, it is German for here. */
const FRENCH_YESTERDAY = new RegExp(`^hier(?=${BEFORE_A_CLOCK})`, 'iu');

/** Reads `Yesterday` and `heute` at the start of a text: days that count from the day of writing, which they do not say. */
export function readRelativeDay(text: string): Reading<RelativeDate> | null {
  const match = ENGLISH.exec(text) ?? OTHER.exec(text);
  if (match !== null)
    return { value: { kind: match[1] === undefined ? 'today' : 'yesterday' }, length: match[0].length };
  const french = FRENCH_YESTERDAY.exec(text);
  return french === null ? null : { value: { kind: 'yesterday' }, length: french[0].length };
}

export function isRelativeDay(date: WrittenDate | null): date is RelativeDate {
  return date?.kind === 'today' || date?.kind === 'yesterday';
}
