import { isCueNumber, isRecording, isRecordingHead, offsetOf } from '#shared/import/chats/recording.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  type CountedNoun,
  type DraftEvent,
  type DraftQuestion,
  emptyDraft,
  type ImportDraft,
  LINES,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { htmlWords } from '#shared/import/markup/shownWords.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ImportContext, ImportFlag, LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { titleAndDetail } from '#shared/import/reading/entryWords.ts';
import { epochMs, offsetMinutesOf, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/**
 * What was said in a recorded meeting: WebVTT, SubRip, and the texts that Teams, Zoom and Meet save. Its clocks count
 * from the start of the recording, and are no times of day; only with a start that somebody names they are moments. Without
 * one, what was said is kept in its order and by whom, and has no time.
 */
export const TRANSCRIPT: ImportForm = {
  sniff: ({ text }) => (text !== null && isRecording(text) ? 0.97 : 0),
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

const REMARK: CountedNoun = { one: 'remark', many: 'remarks' };

/** What WebVTT writes around words: voices, classes, times. */
const CUE_TAG = /<\/?(?:c|v|lang|ruby|rt)(?:[.\s][^<>]*)?>|<[\d:.]+>/g;
const SPEAKER = /^(?:<v(?:\.[\w.-]+)?\s+([^>]{1,100})>|(\p{L}[\p{L}\p{M} .'’()-]{0,60}):\s+)/u;

function transcriptDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cues = cuesOf(source);
  const start = context.startsAt ?? null;
  const draft: ImportDraft = {
    ...emptyDraft({ form: 'transcript', is: 'A transcript of a recording', unit: LINES, source }),
    events: cues.map((cue) => spokenEvent(cue, source, start)),
    questions: cues.slice(0, 1).map(({ lines }) => whenStarted(lines, start !== null)),
  };
  return withRest(draft, REMARK, isRecordingHead);
}

function whenStarted(lines: LineRange, isAnswered: boolean): DraftQuestion {
  const question = 'When did the recording start? Its times count from there';
  return { lines, question, answers: [], answeredBy: 'starts-at', isAnswered };
}

function spokenEvent(
  { lines, offset, speaker, words }: Cue,
  source: readonly string[],
  start: Timestamp | null,
): DraftEvent {
  const { title, detail } = titleAndDetail(words);
  const written = /\d{1,3}(?::\d{2}){1,2}/.exec(source.slice(lines.from - 1, lines.to).join('\n'))?.[0] ?? '';
  const placed: Pick<DraftEvent, 'occurredAt' | 'precision' | 'written' | 'flags'> =
    start === null
      ? { occurredAt: null, precision: 'unplaced', written, flags: [startUnsaid(written, lines.from)] }
      : {
          occurredAt: timestampAt(epochMs(start) + offset, offsetMinutesOf(start)),
          precision: 'exact',
          written: '',
          flags: [],
        };
  return {
    ...placed,
    title,
    ...(detail === '' ? {} : { detail }),
    ...(speaker === null ? {} : { actor: speaker }),
    kind: 'communication',
    sourceLines: lines,
    choices: [],
  };
}

function startUnsaid(words: string, line: number): ImportFlag {
  return { code: 'start-unsaid', line, words, message: flagMessage('start-unsaid', words) };
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
      open = {
        from: isCueNumber(source[index - 1] ?? '', raw) ? index : index + 1,
        to: index + 1,
        offset: at.ms,
        speaker: at.speaker,
        body: [],
      };
      if (at.words !== null) open.body.push(at.words);
      return;
    }
    if (open === null || line === '' || isCueNumber(line, source[index + 1] ?? '')) return;
    const saidMatch = SPEAKER.exec(line);
    const speaker = saidMatch?.[1] ?? saidMatch?.[2] ?? null;
    const words = htmlWords(line.slice(saidMatch?.[0].length ?? 0).replace(CUE_TAG, ''));
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
