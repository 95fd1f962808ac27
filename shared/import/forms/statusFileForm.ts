import { withRest } from '#shared/import/draft/draftLines.ts';
import { atLine, emptyDraft, type ImportDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import { recordDraft } from '#shared/import/draft/recordDraft.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type MatterField, matterFields } from '#shared/import/reading/frontMatter.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';

/**
 * The file of an incident on a status page that is made of files, as cState and its like have them: the front matter
 * says when it began and was resolved, and what was said to users stands below. One with a timeline is read as the
 * document that it is.
 */
export const STATUS_FILE: ImportForm = {
  sniff: ({ text }) => (text !== null && BEGINS.test(text) && matterOf(scanLines(text)) !== null ? 0.6 : 0),
  read: ({ text }, context) => {
    const document = documentDraft(text ?? '', context);
    const lines = scanLines(text ?? '');
    const matter = matterOf(lines);
    return matter === null || document.events.length > 0 ? document : statusDraft(lines, matter, context);
  },
};

/** As front matter does, so that no other text is cut into lines to know that it is none. */
const BEGINS = /^(?:---|\+\+\+)\s/;

interface StatusMatter {
  readonly title: MatterField;
  readonly started: MatterField;
  readonly resolved: MatterField;
}

/** The page's own date is when the incident began only where the page says as well when it was resolved. */
const STARTED = /^(?:date|started?(?:_?(?:at|on|when|time))?)$/;
const RESOLVED = /^(?:resolved|fixed|ended?)_?(?:at|on|when|time)$/;

function matterOf(lines: readonly ScannedLine[]): StatusMatter | null {
  const fields = matterFields(lines);
  const title = fields.find(({ key, value }) => key === 'title' && value !== '');
  const startedField = fields.find(({ key, value }) => STARTED.test(key) && isMoment(value));
  const resolvedField = fields.find(({ key, value }) => RESOLVED.test(key) && isMoment(value));
  if (title === undefined || startedField === undefined || resolvedField === undefined) return null;
  return { title, started: startedField, resolved: resolvedField };
}

/** Only a moment with its clock. The zone does not matter to what can be read. */
function isMoment(written: string): boolean {
  return /\d:\d/.test(written) && recordedInstant(written, 'UTC') !== null;
}

function statusDraft(
  lines: readonly ScannedLine[],
  { title, started, resolved }: StatusMatter,
  context: ImportContext,
): ImportDraft {
  const frame = { form: 'document', is: 'The file of an incident on a status page', unit: LINES } as const;
  const { events } = recordDraft(
    frame,
    [
      { events: [{ at: started.value, words: title.value, milestones: ['impactStarted'] }] },
      { events: [{ at: resolved.value, words: 'Resolved', milestones: ['resolved'] }] },
    ],
    context,
  );
  const lineOf = ({ sourceLines }: ImportDraft['events'][number]) =>
    (sourceLines.from === 1 ? started : resolved).line.number;
  const draft: ImportDraft = {
    ...emptyDraft({ ...frame, source: lines.map(({ raw }) => raw) }),
    title: { value: title.value, lines: atLine(title.line.number) },
    summary: wordsBelow(lines),
    events: events.map((event) => ({ ...event, sourceLines: atLine(lineOf(event)) })),
  };
  return withRest(draft, UNREAD, (line) => /^(?:---|\+\+\+)?\s*$/.test(line));
}

/** What was said to users: all below the front matter. */
function wordsBelow(lines: readonly ScannedLine[]): ImportDraft['summary'] {
  const below = lines.filter(({ kind }) => kind !== 'front-matter');
  const value = below
    .map(({ raw }) => raw)
    .join('\n')
    .trim();
  return value === '' ? null : traced(value, below);
}
