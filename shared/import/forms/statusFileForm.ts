import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import { atLine, emptyDraft, type ImportDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import { recordDraft } from '#shared/import/draft/recordDraft.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type MatterField, matterFields } from '#shared/import/reading/frontMatter.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
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
  const updates = updatesIn(lines, offsetOf(started.value));
  const moments: readonly Moment[] =
    updates.length > 0
      ? updates
      : [
          { at: started.value, words: title.value, milestones: ['impactStarted'], line: started.line.number },
          { at: resolved.value, words: 'Resolved', milestones: ['resolved'], line: resolved.line.number },
        ];
  const { events } = recordDraft(
    frame,
    moments.map(({ line: _line, ...event }) => ({ events: [event] })),
    context,
  );
  const lineOf = ({ sourceLines }: ImportDraft['events'][number]) =>
    moments[sourceLines.from - 1]?.line ?? started.line.number;
  const told = new Set(updates.map(({ line }) => line));
  const draft: ImportDraft = {
    ...emptyDraft({ ...frame, source: lines.map(({ raw }) => raw) }),
    title: { value: title.value, lines: atLine(title.line.number) },
    summary: wordsBelow(lines.filter(({ number }) => !told.has(number))),
    events: events.map((event) => ({ ...event, sourceLines: atLine(lineOf(event)) })),
  };
  return withRest(draft, UNREAD, (line) => /^(?:---|\+\+\+)?\s*$/.test(line));
}

/** Something that the file says when it was, and in which line. */
interface Moment {
  readonly at: string;
  readonly words: string;
  readonly milestones?: readonly MilestoneName[];
  readonly line: number;
}

/** `*Resolved* - All is well. {{< track "2026-03-12 09:17:15" >}}` */
const UPDATE = /^(\S.*?)\s*\{\{<\s*track\s+"([^"]{10,40})"\s*>\}\}\s*$/;

/** What was said to users and when, each in a line of its own; their clocks are those of the file's own times. */
function updatesIn(lines: readonly ScannedLine[], offset: string): readonly Moment[] {
  return lines.flatMap(({ kind, raw, number }) => {
    const [, words, at = ''] = kind === 'front-matter' ? [] : (UPDATE.exec(raw.trim()) ?? []);
    if (words === undefined || !isMoment(at)) return [];
    const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(at);
    const plain = plainInline(words, () => false);
    const milestones: readonly MilestoneName[] = /^resolved\b/i.test(plain) ? ['resolved'] : [];
    return [
      { at: hasZone ? at : `${at.replace(' ', 'T')}${offset}`, words: plain, milestones, line: number },
    ];
  });
}

/** The zone behind a moment; empty where it has none. */
function offsetOf(written: string): string {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.exec(written.slice(10))?.[0] ?? '';
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
