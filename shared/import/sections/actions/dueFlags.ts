import type { FoundAction } from '#shared/import/draft/importDraft.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { FlagCode, ImportFlag } from '#shared/import/placing/parsedTimeline.ts';
import { isPrompt } from '#shared/import/sections/sectionParts.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** What a label calls the day on which something is due, up to the next field: `due: soon`, `due 2026-13-40`. */
const LABELLED =
  /(?<![\p{L}\p{N}_])(?:due(?: date| by| on)?|deadline|eta|fällig(?: am| bis)?|frist|échéance|vencimiento|scadenza|prazo|termin|期限|기한|截止)(?:\s?[:=：]\s*|\s+(?=\d{1,4}[-./]\d))([^\s,;()[\]|、，；（）【】][^,;()[\]|\n、，；（）【】]{0,60}?)(?=\s*(?:$|[,;()[\]|\n、，；（）【】])|[:：.]\s|\s[–—-]\s)/iu;
/** Where a date can begin. */
const DATE_START = /(?<![\p{N}.:/#-])\p{N}|(?<![\p{L}\p{N}.:/#-])\p{L}/gu;
/** No date is longer. Characters. */
const LONGEST_DATE = 60;

/** The words that an action was read from. */
interface DueWords {
  readonly written: string;
  /** Of a field for the day on which it is due, if they name no day; else empty or absent. */
  readonly unread?: string;
}

/**
 * Says of an action what a person has to look at: the words that name no day, or the year that its due date was given.
 * `day`: dates without a year are read as after it.
 */
export function withDueFlags(
  action: FoundAction,
  { written, unread = '' }: DueWords,
  day: CalendarDay,
): FoundAction {
  const { due } = action.value;
  const flag = (code: FlagCode, words: string, made = ''): FoundAction => {
    const foundFlag: ImportFlag = {
      code,
      line: action.lines.from,
      words,
      message: flagMessage(code, words, made),
    };
    return { ...action, flags: [foundFlag] };
  };
  if (due === undefined) {
    const words = unread === '' ? (LABELLED.exec(written)?.[1] ?? '') : unread;
    return words === '' || isPrompt(words) ? action : flag('due-unread', words);
  }
  const words = yearlessWords(written, due, day);
  return words === null ? action : flag('year-assumed', words, due.slice(0, 4));
}

/** The words for a due date that name no year; null where a year stands with it. */
function yearlessWords(written: string, due: string, day: CalendarDay): string | null {
  let yearless: string | null = null;
  for (const { index } of written.matchAll(DATE_START)) {
    const start = written.slice(index, index + LONGEST_DATE);
    const date = readWrittenDate(start);
    if (date === null) continue;
    const words = start.slice(0, date.length);
    const namedDay = readDay(words, day);
    if (namedDay === null || dayText(namedDay) !== due) continue;
    if (!isYearless(date.value)) return null;
    yearless ??= words;
  }
  return yearless;
}

function isYearless(date: WrittenDate): boolean {
  return date.kind === 'month-day' || (date.kind === 'numeric' && date.year === null);
}
