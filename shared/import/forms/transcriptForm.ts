import {
  atLine,
  type DraftEvent,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  type LeftOutReason,
  LINES,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { withoutTags } from '#shared/import/forms/listForm.ts';
import type { ImportContext, LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { titleAndDetail } from '#shared/import/reading/entryWords.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';
import { epochMs, offsetMinutesOf, timestampAt } from '#shared/time/timestamp.ts';

/**
 * What was said in a recorded meeting: WebVTT, SubRip, and the texts that Teams, Zoom and Meet save. Its clocks count
 * from the start of the recording, and are no times of day; only with a start that somebody names they are moments.
 */
export const TRANSCRIPT: ImportForm = {
  sniff: ({ text }) => (text !== null && isTranscript(text) ? 0.97 : 0),
  read: ({ text }, context) => transcriptDraft(text ?? '', context),
};

/** Something that was said, with the lines that it takes. */
interface Cue {
  readonly lines: LineRange;
  /** Milliseconds from the start of the recording. */
  readonly offset: number;
  readonly speaker: string | null;
  readonly words: string;
}

const SPOKEN: LeftOutReason = { one: 'spoken line without a start', many: 'spoken lines without a start' };
const REMARK: LeftOutReason = { one: 'remark', many: 'remarks' };

/** `00:03:11.240 --> 00:03:16.870`, in SubRip with a comma, behind which settings may stand. */
const CUE_TIME = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+[\d:.,]+(?:\s.*)?$/;
/** `Mirela Kestrup   0:03`, as Teams has it; `[00:03:11] Mirela: …`; `00:05:12` alone, as Meet has it. */
const NAMED_OFFSET = /^(\p{L}[^\t:]{1,60}?)(?:\s{2,}|\t|\s)\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?$/u;
const OFFSET_ALONE = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?$/;
const OFFSET_FIRST = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?\s+(?:-\s+)?(\p{L}[^:]{0,60}):\s+(.+)$/u;
const SPEAKER = /^(?:<v(?:\.[\w.-]+)?\s+([^>]{1,100})>|(\p{L}[\p{L}\p{M} .'’()-]{0,60}):\s+)/u;

/** Who says that a text is a transcript may have cut its beginning away; later clocks are times of day. */
const LONGEST_BEFORE = 4 * HOUR_MS;

function isTranscript(text: string): boolean {
  const start = text.slice(0, 5000);
  if (/^WEBVTT\b/.test(start)) return true;
  const lines = start.split(/\r?\n/);
  if (lines.filter((line) => CUE_TIME.test(line.trim())).length > 0) return true;
  // A text of offsets begins at or near nought, and says what it is or has nothing else.
  const isNamed = lines.some((line) => /^\W*(?:meeting )?transcript(?:ion)?\b\W*$/i.test(line.trim()));
  const clocks = lines.flatMap((line) => offsetOf(line.trim())?.clock ?? []);
  const [first] = clocks;
  if (first === undefined) return false;
  return isNamed ? msOf(first) < LONGEST_BEFORE : msOf(first) <= MINUTE_MS && clocks.length > 2;
}

function transcriptDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cues = cuesOf(source);
  const used = new Set(cues.flatMap(({ lines: { from, to } }) => rangeOf(from, to)));
  const start = context.startsAt ?? null;
  const rest = source.flatMap((line, index): readonly LeftOut[] => {
    const isFrame =
      line.trim() === '' || /^WEBVTT\b/.test(line) || /^\W*(?:meeting )?transcript(?:ion)?\W*$/i.test(line);
    if (used.has(index + 1) || isFrame) return [];
    return [{ lines: atLine(index + 1), text: line.trim(), reason: REMARK }];
  });
  const restLines = new Set(rest.map(({ lines }) => lines.from));
  const draft = emptyDraft({ is: 'A transcript of a recording', unit: LINES, source });
  const spoken = cues.map(({ lines, words }) => ({ lines, text: words, reason: SPOKEN }));
  const whole = { from: 1, to: source.length };
  return {
    ...draft,
    events: start === null ? [] : cues.map((cue) => spokenEvent(cue, start)),
    leftOut: start === null ? [...rest, ...spoken].sort((a, b) => a.lines.from - b.lines.from) : rest,
    questions:
      start === null && cues.length > 0
        ? [
            {
              lines: whole,
              question: 'When did the recording start? Its times count from there',
              answers: [],
            },
          ]
        : [],
    structureLines: source
      .map((_line, index) => index + 1)
      .filter((line) => !used.has(line) && !restLines.has(line)),
  };
}

function spokenEvent(
  { lines, offset, speaker, words }: Cue,
  start: NonNullable<ImportContext['startsAt']>,
): DraftEvent {
  const { title, detail } = titleAndDetail(words);
  return {
    occurredAt: timestampAt(epochMs(start) + offset, offsetMinutesOf(start)),
    precision: 'exact',
    title,
    ...(detail === '' ? {} : { detail }),
    ...(speaker === null ? {} : { actor: speaker }),
    kind: 'communication',
    written: '',
    sourceLines: lines,
    choices: [],
    flags: [],
  };
}

/** The cues of a transcript in the order of its lines; one person’s lines under one clock are one cue. */
function cuesOf(source: readonly string[]): readonly Cue[] {
  const cues: Cue[] = [];
  let open: { from: number; offset: number; speaker: string | null; body: string[]; to: number } | null =
    null;
  const close = () => {
    if (open !== null && open.body.length > 0) {
      const { from, to, offset, speaker, body } = open;
      cues.push({ lines: { from, to }, offset, speaker, words: body.join('\n') });
    }
    open = null;
  };
  source.forEach((raw, index) => {
    const line = raw.trim();
    const at = offsetOf(line);
    if (at !== null) {
      close();
      const named = /^\d+$/.test(source[index - 1]?.trim() ?? '') ? index : index + 1;
      open = {
        from: at.isCue ? named : index + 1,
        to: index + 1,
        offset: msOf(at.clock),
        speaker: at.speaker,
        body: [],
      };
      if (at.words !== null) open.body.push(at.words);
      return;
    }
    if (open === null || line === '' || /^\d+$/.test(line)) return;
    const said = SPEAKER.exec(line);
    const speaker = said?.[1] ?? said?.[2] ?? null;
    const words = withoutTags(line.slice(said?.[0].length ?? 0)).trim();
    if (speaker !== null && open.body.length > 0) {
      const { offset } = open;
      close();
      open = { from: index + 1, to: index + 1, offset, speaker, body: [] };
    } else if (speaker !== null) open.speaker = speaker;
    open.to = index + 1;
    if (words !== '') open.body.push(words);
  });
  close();
  return cues;
}

interface OffsetRead {
  readonly clock: string;
  readonly isCue: boolean;
  readonly speaker: string | null;
  readonly words: string | null;
}

function offsetOf(line: string): OffsetRead | null {
  const cue = CUE_TIME.exec(line);
  if (cue !== null) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = cue;
    return { clock: `${hours}:${minutes}:${seconds}.${fraction}`, isCue: true, speaker: null, words: null };
  }
  const first = OFFSET_FIRST.exec(line);
  if (first !== null)
    return { clock: first[1] ?? '', isCue: false, speaker: first[2] ?? null, words: first[3] ?? null };
  const alone = OFFSET_ALONE.exec(line);
  if (alone !== null) return { clock: alone[1] ?? '', isCue: false, speaker: null, words: null };
  const named = NAMED_OFFSET.exec(line);
  return named === null
    ? null
    : { clock: named[2] ?? '', isCue: false, speaker: (named[1] ?? '').trim(), words: null };
}

/** `3:11` has no hours. */
function msOf(clock: string): number {
  return Math.round(
    (clock.match(/[\d.]+/g) ?? []).reduce((total, part) => total * 60 + Number(part), 0) * SECOND_MS,
  );
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_nothing, index) => from + index);
}
