import { withRest } from '#shared/import/draft/draftLines.ts';
import { atLine, emptyDraft, type ImportDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import { recordDraft } from '#shared/import/draft/recordDraft.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

/**
 * The file of an incident on a status page that is made of files, as cState and its like have them: the front matter
 * says when it began and was resolved, and what was said to users stands below. One with a timeline is read as the
 * document that it is.
 */
export const STATUS_FILE: ImportForm = {
  sniff: ({ text }) =>
    text !== null && /^(?:---|\+\+\+)\s*$/m.test(text) && matterOf(text) !== null ? 0.6 : 0,
  read: ({ text }, context) => {
    const document = documentDraft(text ?? '', context);
    const matter = matterOf(text ?? '');
    return matter === null || document.events.length > 0
      ? document
      : statusDraft(text ?? '', matter, context);
  },
};

interface Written {
  readonly written: string;
  readonly line: number;
}

interface StatusMatter {
  readonly title: Written;
  readonly started: Written;
  readonly resolved: Written;
}

const TITLE = /^title$/i;
/** The page's own date is when the incident began only where the page says as well when it was resolved. */
const STARTED = /^(?:date|started?(?:_?(?:at|on|when|time))?)$/i;
const RESOLVED = /^(?:resolved|fixed|ended?)_?(?:at|on|when|time)$/i;

function matterOf(text: string): StatusMatter | null {
  const lines = scanLines(text);
  const [title, started, resolved] = [
    matterValue(lines, TITLE),
    matterValue(lines, STARTED, isMoment),
    matterValue(lines, RESOLVED, isMoment),
  ];
  return title === null || started === null || resolved === null ? null : { title, started, resolved };
}

/** Only a moment with its clock. The zone does not matter to what can be read. */
function isMoment(written: string): boolean {
  return /\d:\d/.test(written) && recordedInstant(written, 'UTC') !== null;
}

function matterValue(
  lines: readonly ScannedLine[],
  keys: RegExp,
  isMeant: (written: string) => boolean = (written) => written !== '',
): Written | null {
  for (const { kind, raw, number } of lines) {
    if (kind !== 'front-matter') continue;
    const [, key = '', value = ''] = /^(\w[\w-]{0,40})\s*[:=](.*)$/.exec(raw) ?? [];
    const written = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (keys.test(key) && isMeant(written)) return { written, line: number };
  }
  return null;
}

function statusDraft(
  text: string,
  { title, started, resolved }: StatusMatter,
  context: ImportContext,
): ImportDraft {
  const source = text.split(/\r\n|\n|\r/);
  const frame = { form: 'document', is: 'The file of an incident on a status page', unit: LINES } as const;
  const { events } = recordDraft(
    frame,
    [
      { events: [{ at: started.written, words: title.written, milestones: ['impactStarted'] }] },
      { events: [{ at: resolved.written, words: 'Resolved', milestones: ['resolved'] }] },
    ],
    context,
  );
  const lineOf = ({ sourceLines }: ImportDraft['events'][number]) =>
    sourceLines.from === 1 ? started.line : resolved.line;
  const draft: ImportDraft = {
    ...emptyDraft({ ...frame, source }),
    title: { value: title.written, lines: atLine(title.line) },
    summary: wordsBelow(source, text),
    events: events.map((event) => ({ ...event, sourceLines: atLine(lineOf(event)) })),
  };
  return withRest(draft, UNREAD, (line) => /^(?:---|\+\+\+)?\s*$/.test(line));
}

/** What was said to users: all below the front matter. */
function wordsBelow(source: readonly string[], text: string): ImportDraft['summary'] {
  const from = scanLines(text).filter(({ kind }) => kind === 'front-matter').length;
  const value = source.slice(from).join('\n').trim();
  return value === '' ? null : { value, lines: { from: from + 1, to: source.length } };
}
