import { readRelativeDay } from '#shared/time/relativeDay.ts';
import { WEEKDAY } from '#shared/time/weekdays.ts';
import type { Reading, WrittenDate } from '#shared/time/writtenTime.ts';

/**
 * January first: in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Swedish; Russian, Ukrainian, Turkish,
 * Czech, Danish, Finnish, Indonesian and Norwegian.
 */
const MONTHS = [
  'jan(?:uary|uar|uari)?|jänner|janv(?:ier)?|enero|ene|genn?(?:aio)?|janeiro|stycz(?:eń|nia)|sty|январ[яь]|янв|січ(?:ень|ня)|ocak|ledna|tammikuuta?|januari',
  'feb(?:ruary|ruar|ruari|rero|braio)?|févr?(?:ier)?|fevrier|fev(?:ereiro)?|lut(?:y|ego)?|феврал[яь]|фев|лют(?:ий|ого)|şubat|února|helmikuuta?|februari',
  'mar(?:ch|zo|s|ço|zec|ca)?|märz|maerz|maart|mrt|марта?|мар|берез(?:ень|ня)|mart|března|marts|maaliskuuta?|maret',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwi(?:ecień|etnia)?|апрел[яь]|апр|квіт(?:ень|ня)|nisan|dubna|huhtikuuta?',
  'may(?!\\s(?:be|have|not)(?!\\p{L}))|mai|mayo|mag(?:gio)?|maio|mei|maja?|ма[йя]|трав(?:ень|ня)|mayıs|května|toukokuuta?|maj',
  'june?|juni|juin|junio|giu(?:gno)?|junho|czerw(?:iec|ca)|cze|июн[яь]|июн|черв(?:ень|ня)|haziran|června|kesäkuuta?',
  'july?|juli|juil(?:let)?|julio|lug(?:lio)?|julho|lip(?:iec|ca)?|июл[яь]|июл|лип(?:ень|ня)|temmuz|července|heinäkuuta?',
  'aug(?:ust|ustus|usti)?|août|aout|agosto|ago|sier(?:pień|pnia)?|августа?|авг|серп(?:ень|ня)|ağustos|srpna|elokuuta?|agustus',
  'sept?(?:ember|embre|iembre)?|sett?(?:embre|embro|(?!\\s(?:of|up|to|by|in|as|for|off|aside)(?!\\p{L})))|wrze(?:sień|śnia)|wrz|сентябр[яь]|сент?|верес(?:ень|ня)|eylül|září|syyskuuta?',
  'o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|out(?:ubro|(?!\\sof(?!\\p{L})))|paź(?:dziernika?)?|октябр[яь]|окт|жовт(?:ень|ня)|ekim|října|lokakuuta?',
  'nov(?:ember|embre|iembre|embro)?|lis(?:topada?)?|ноябр[яь]|ноя|листопад[а]?|kasım|listopadu|marraskuuta?',
  'de[cz](?:ember|embro)?|déc(?:embre)?|decembre|dic(?:iembre|embre)?|gru(?:dzień|dnia)?|декабр[яь]|дек|груд(?:ень|ня)|aralık|prosince|joulukuuta?|desember',
];
const MONTH = `(${MONTHS.join('|')})`;
const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
/** A year that the next digits do not turn into something else: not the `2019` of `20:19`. */
const YEAR = '((?:19|20)\\d{2})(?!\\d|:\\d)';

const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY}\\.?,?\\s{1,3}(?:(?:the|den|der)\\s)?`, 'iu');
const WEEKDAY_AFTER = new RegExp(`^,?\\s{1,3}\\(?${WEEKDAY}(?![\\p{L}\\p{N}_])\\.?\\)?`, 'iu');
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d?])/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d|:\d|\?)/;
const SHORT_YEAR_LAST = /^(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\w/?]|:\d)/;
/** `5-26-21`: the number in the middle is no month, so that it cannot be a year first. */
const SHORT_YEAR_DASHED = /^(\d{1,2})(-)(1[3-9]|2\d|3[01])-(\d{2})(?![\w/?-]|:\d)/;
/** `7-9 Uhr` and `14-16 h` are hours. */
const NO_YEAR = /^(\d{1,2})([-/])(\d{1,2})(?![\w/.-]|:\d|\s(?:uhr|uur|u|h)(?!\w))/i;
const DAY_DOT_MONTH = /^(\d{1,2})\.(\d{1,2})\.(?=[\s,]|$)/;
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:of|de))?[\\s-]{1,3}${MONTH}(?![\\p{L}\\p{N}_])\\.?(?:,?[\\s-]{1,3}(?:del?\\s)?${YEAR}(?:\\s(?:г|р)\\.)?)?`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `^${MONTH}(?![\\p{L}\\p{N}_])\\.?(?:\\s{1,3}|-(?=\\d{1,2}-(?:19|20)\\d{2}))(\\d{1,2})(?:st|nd|rd|th)?(?!\\w|:\\d)(?:(?:,?\\s{1,3}|-)${YEAR})?`,
  'iu',
);
/** `9-11 September 2022` and `January 14–19, 2026` begin on their first day. */
const DAYS_MONTH = new RegExp(
  `^(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th|\\.)?\\s{1,3}${MONTH.replace('(', '(?<month>')}(?![\\p{L}\\p{N}_])\\.?(?:,?\\s{1,3}${YEAR.replace('(', '(?<year>')})?`,
  'iu',
);
const MONTH_DAYS = new RegExp(
  `^${MONTH.replace('(', '(?<month>')}(?![\\p{L}\\p{N}_])\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\w:.])(?:,?\\s{1,3}${YEAR.replace('(', '(?<year>')})?`,
  'iu',
);
/** `2026 October 21` */
const YEAR_MONTH_DAY = new RegExp(
  `^((?:19|20)\\d{2})[ ,.-]{1,2}${MONTH}(?![\\p{L}\\p{N}_])\\.?[ -]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\w|:\\d)`,
  'iu',
);
/** Vietnamese: `ngày 4 tháng 5 năm 2026` */
const IN_VIETNAMESE = /^(?:ngày\s)?(\d{1,2})\stháng\s(\d{1,2})(?:,?\snăm\s((?:19|20)\d{2}))?(?!\d)/i;
const PARTLY = /^(?:\d{4}|\d{2}[x?]{2}|y{4})(?:\/\d{2})?[-/](?:\d{2}|[?xm]{2})[-/](?:\d{2}|[?xd]{2})(?!\w)/i;

/**
 * Reads the date that a text starts with, with a weekday before or after it. A day that no calendar
 * has (`2026-02-31`) is read too; whoever places it says so.
 */
export function readWrittenDate(text: string): Reading<WrittenDate> | null {
  const before = (WEEKDAY_BEFORE.exec(text) ?? shortWeekday(text))?.[0].length ?? 0;
  const date = readBareDate(text.slice(before, before + 60));
  // A weekday without a date can be the last one of its name: `vendredi dernier`.
  if (date === null) return before > 0 ? readRelativeDay(text) : null;
  const end = before + date.length;
  const after = WEEKDAY_AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { value: date.value, length: end + after };
}

/** Two or three letters in front of a day in digits: `Mo, 02.03.`, `mar. 3 mars`; some are months as well. */
const SHORT_WEEKDAY =
  /^(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|sab|dim|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|pon|wt|śr|czw|pt|sob|niedz|mån|tis|ons|tor|fre|lör|sön)[.,]{1,2}\s{1,3}(?=\d)/iu;

function shortWeekday(text: string): RegExpExecArray | null {
  const match = SHORT_WEEKDAY.exec(text);
  return match === null || readBareDate(text.slice(match[0].length)) === null ? null : match;
}

function readBareDate(text: string): Reading<WrittenDate> | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [whole, year, , month, day] = yearFirst;
    return reading(whole, { kind: 'full', year: Number(year), month: Number(month), day: Number(day) });
  }
  return readNumeric(text) ?? readNamedMonth(text) ?? readOther(text);
}

function readNumeric(text: string): Reading<WrittenDate> | null {
  const match =
    YEAR_LAST.exec(text) ?? SHORT_YEAR_LAST.exec(text) ?? SHORT_YEAR_DASHED.exec(text) ?? NO_YEAR.exec(text);
  if (match !== null) {
    const [whole, first, mark, second, year] = match;
    const fullYear = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    if (Number(first) < 1 || Number(second) < 1) return null;
    return reading(whole, {
      kind: 'numeric',
      first: Number(first),
      second: Number(second),
      year: fullYear,
      mark: mark === '/' || mark === '.' ? mark : '-',
    });
  }
  const dotted = DAY_DOT_MONTH.exec(text);
  if (dotted === null) return null;
  return reading(dotted[0], { kind: 'month-day', month: Number(dotted[2]), day: Number(dotted[1]) });
}

function readNamedMonth(text: string): Reading<WrittenDate> | null {
  const [whole = '', day, month, year] = IN_VIETNAMESE.exec(text) ?? [];
  if (whole !== '') {
    const date = { month: Number(month), day: Number(day) };
    return reading(
      whole,
      year === undefined ? { kind: 'month-day', ...date } : { kind: 'full', year: Number(year), ...date },
    );
  }
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  if (yearFirst !== null) return named(yearFirst[0], yearFirst[2], yearFirst[3], yearFirst[1]);
  const range = DAYS_MONTH.exec(text) ?? MONTH_DAYS.exec(text);
  if (range?.groups !== undefined) {
    const { month, day, year } = range.groups;
    return named(range[0], month, day, year);
  }
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null) return named(dayFirst[0], dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst === null ? null : named(monthFirst[0], monthFirst[1], monthFirst[2], monthFirst[3]);
}

function named(
  whole: string,
  monthName: string | undefined,
  dayText: string | undefined,
  year: string | undefined,
): Reading<WrittenDate> {
  const month = MONTH_NAMES.findIndex((names) => names.test(monthName ?? '')) + 1;
  const day = Number(dayText);
  if (year === undefined) return reading(whole, { kind: 'month-day', month, day });
  return reading(whole, { kind: 'full', year: Number(year), month, day });
}

function readOther(text: string): Reading<WrittenDate> | null {
  const partly = PARTLY.exec(text);
  if (partly !== null) return reading(partly[0], { kind: 'unknown' });
  return readRelativeDay(text);
}

function reading(whole: string, value: WrittenDate): Reading<WrittenDate> {
  return { value, length: whole.length };
}
