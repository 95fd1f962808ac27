import { readLength } from '#shared/import/reading/elapsed/elapsedTime.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** What sets a length of time off from what happened then. */
const SET_OFF = /^\s*(?:[–—:|]|-{1,2}(?=\s)|→|=>)\s*(?=\S)/;
/** `Minute 12: …`, `min 12 – …` */
const MINUTE = /^(?:minute|min\.?|minuto)\s(\d{1,4})(?=\s*[–—:-])/i;
/** `[Hora + 5 minutos]: …`, `Start + 2 h – …`, `[Start]: …`: from a start that is named by a word. */
const FROM_WORD =
  /^\[?(?:start|beginning|begin|time|hour|hora|in[ií]cio|beginn|anfang|zeit|d[ée]but|heure|inizio|ora|tijd)(?:\s(?:inicial|iniziale|initiale?|zero|time|0))?\s?(?:\+\s?(\d{1,4}(?:[.,]\d{1,2})?)\s?([\p{L}.]{1,10}))?\]?\s*[:–—-]\s+(?=\S)/iu;
/** Who speaks or acts, in front of a time that counts from a start. */
const SPEAKER_FIRST = /^(\p{Lu}[^:：\d]{0,40})[:：]\s+(?=T\s?[+−–-]\s?\d)/u;
const TIME_FIRST =
  /^(T\s?[+−–-]\s?(?:\d+(?::\d{2}){1,2}|\d+\s?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|[smhd])(?![\p{L}\d])|\d+(?![\d:])))\s*[:–—-]?\s*(.*)$/u;
/** `T+5m`, `T0` */
const COUNTS = /^T\s?(?:0|[+−–-]\s?\d)/;
const HOUR_FIRST = /^(?:T|(?:0\d|[1-9]\d?)\s?h(?:\d|\s))/i;
/** A line says no more than this in front of its words. Characters. */
const LONGEST = 60;

/**
 * The lines of a timeline with the marks of times that count from a start: `12 min – the pager rings` as `T+12 min – …`, where
 * two lines or more begin so and most others do as well, and `Ada: T+00:12 the pager rings` with the time in front.
 */
export function withElapsedMarks(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const carriers = lines.filter(({ kind }) => kind === 'item' || kind === 'text');
  const marked = new Map<ScannedLine, string>();
  for (const line of carriers) {
    const text = toPlain(line.content);
    const turned = spokenLast(text) ?? countedFirst(text) ?? fromWord(text, carriers, toPlain);
    if (turned !== null) marked.set(line, turned);
  }
  const bare = [...marked.values()].filter((text) => !text.startsWith('T')).length;
  const counted = bare + carriers.filter(({ content }) => COUNTS.test(toPlain(content))).length;
  // `18h02 :` and `14 h –` are clocks where French is written.
  const isSure = [...marked.values()].some((text) => !HOUR_FIRST.test(text));
  const isCounted = isSure && counted > 1 && counted * 2 > carriers.length;
  return lines.map((line) => {
    const text = marked.get(line);
    if (text === undefined || (!text.startsWith('T') && !isCounted)) return line;
    const content = text.startsWith('T') ? text : `T+${text}`;
    return {
      ...line,
      content,
      raw: `${line.raw.slice(0, Math.max(0, line.raw.indexOf(line.content)))}${content}`,
    };
  });
}

/** `Ada: T+00:12 the pager rings` as `T+00:12 Ada: the pager rings`. */
function spokenLast(text: string): string | null {
  const [whole, name = ''] = SPEAKER_FIRST.exec(text) ?? [];
  if (whole === undefined) return null;
  const rest = text.slice(whole.length);
  const [, time = '', words = ''] = TIME_FIRST.exec(rest) ?? [];
  return words === '' ? null : `${time} ${name}: ${words}`;
}

/** `[Hora + 5 minutos]: words` as `T+5 min: words`; null for all else, and where no line counts from such a word. */
function fromWord(
  text: string,
  carriers: readonly ScannedLine[],
  toPlain: (text: string) => string,
): string | null {
  const [whole, count, unit = ''] = FROM_WORD.exec(text) ?? [];
  if (whole === undefined) return null;
  const rest = text.slice(whole.length);
  if (count === undefined)
    return carriers.some(({ content }) => FROM_WORD.exec(toPlain(content))?.[1] !== undefined)
      ? `T+0m: ${rest}`
      : null;
  const one = readLength(`1 ${unit}`)?.ms ?? null;
  const seconds = one === null ? null : Math.round((Number(count.replace(',', '.')) * one) / 1000);
  return seconds === null ? null : `T+${seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`}: ${rest}`;
}

/** `12 min – words` as it is, `Minute 12: words` as `12 min: words`; null where no length of time is set off. */
function countedFirst(text: string): string | null {
  const named = text.replace(MINUTE, '$1 min');
  const length = readLength(named.slice(0, LONGEST));
  return length !== null && !named.startsWith('+') && SET_OFF.test(named.slice(length.length, LONGEST))
    ? named
    : null;
}
