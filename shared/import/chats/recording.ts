import { HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';

/** `00:03:11.240 --> 00:03:16.870`, in SubRip with a comma, behind which settings may stand. */
const CUE_TIME = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+[\d:.,]+(?:\s.*)?$/;
/** `Mirela Kestrup   0:03`, as Teams has it; `[00:03:11] Mirela: …`; `00:05:12` alone, as Meet has it. */
const NAMED_OFFSET = /^(\p{L}[^\t:]{1,60}?)(\s{2,}|\t|\s)\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?$/u;
const OFFSET_ALONE = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?$/;
const OFFSET_FIRST = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?\s+(?:-\s+)?(\p{L}[^:]{0,60}):\s+(.+)$/u;
/** The head of a transcript: a line of its own that says what it is. */
const TITLE = /^\W*(?:meeting )?transcript(?:ion)?\W*$/i;

/** A text that calls itself a transcript may begin in the middle; later clocks are times of day. */
const LONGEST_BEFORE = 4 * HOUR_MS;
/** A recording is recognised by so much of its text. Characters. */
const LOOKED_AT = 5000;

/** A time from the start of a recording, and what stands in its line besides. */
export interface RecordedOffset {
  readonly ms: number;
  /** The line has the beginning and the end of what is said, and no words. */
  readonly isCue: boolean;
  readonly speaker: string | null;
  readonly words: string | null;
}

/** Whether the clocks of a text count from the start of a recording, and are no times of day. */
export function isRecording(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).replace(/^\ufeff/, '');
  if (/^WEBVTT\b/.test(start)) return true;
  const lines = start.split(/\r?\n/).map((line) => line.trim());
  if (lines.some((line) => CUE_TIME.test(line))) return true;
  const title = lines.findIndex((line) => TITLE.test(line));
  if (title !== -1)
    return (lines.flatMap((line) => offsetOf(line)?.ms ?? [])[0] ?? LONGEST_BEFORE) < LONGEST_BEFORE;
  const offsets = lines.filter(isSureOffset).flatMap((line) => offsetOf(line)?.ms ?? []);
  const isNamed = lines.filter(isNamedOffset).length > 1;
  return offsets.length > (isNamed ? 1 : 2) && (offsets[0] ?? MINUTE_MS) < MINUTE_MS;
}

/**
 * Whether a line has a time that is none of a day, also in a text that does not say what it is: `0:00:31`, or `0:31` far
 * behind a name. `00:31` in front of words is half past midnight.
 */
function isSureOffset(line: string): boolean {
  if (isNamedOffset(line)) return true;
  return /(?<![\d:])\d{1,2}:\d{2}:\d{2}(?![\d:])/.test(line);
}

function isNamedOffset(line: string): boolean {
  const [, , gap = '', clock = ''] = NAMED_OFFSET.exec(line) ?? [];
  return /^(?:\t|\s{2,})$/.test(gap) && /^\d:\d{2}$/.test(clock);
}

/** The frame of a transcript: its title, and the mark of WebVTT. */
export function isRecordingHead(line: string): boolean {
  return /^\ufeff?WEBVTT\b/.test(line) || TITLE.test(line);
}

/** The number that stands directly above the time of a cue; other digits were spoken. */
export function isCueNumber(line: string, next: string): boolean {
  return /^\d+$/.test(line.trim()) && CUE_TIME.test(next.trim());
}

/** The time that a line begins something said with; null for other lines. Without the space around it. */
export function offsetOf(line: string): RecordedOffset | null {
  const cue = CUE_TIME.exec(line);
  if (cue !== null) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = cue;
    return {
      ms: msOf(`${hours}:${minutes}:${seconds}.${fraction}`),
      isCue: true,
      speaker: null,
      words: null,
    };
  }
  const first = OFFSET_FIRST.exec(line);
  if (first !== null) return said(first[1], first[2] ?? null, first[3] ?? null);
  const alone = OFFSET_ALONE.exec(line);
  if (alone !== null) return said(alone[1], null, null);
  const namedMatch = NAMED_OFFSET.exec(line);
  return namedMatch === null ? null : said(namedMatch[3], (namedMatch[1] ?? '').trim(), null);
}

function said(clock = '', speaker: string | null, words: string | null): RecordedOffset {
  return { ms: msOf(clock), isCue: false, speaker, words };
}

/** `3:11` has no hours. */
function msOf(clock: string): number {
  return Math.round(
    (clock.match(/[\d.]+/g) ?? []).reduce((total, part) => total * 60 + Number(part), 0) * SECOND_MS,
  );
}
