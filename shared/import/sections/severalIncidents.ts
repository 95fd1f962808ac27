import type { DraftQuestion, ImportDraft, LeftOut } from '#shared/import/draft/importDraft.ts';
import { plainReader } from '#shared/import/parseTimelineText.ts';
import { isInLines } from '#shared/import/placing/lineNumbers.ts';
import type { ImportContext, LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** One of several incidents that a document tells of. */
interface IncidentPart {
  readonly title: string;
  readonly lines: LineRange;
}

const OTHER = { one: 'line of another incident', many: 'lines of other incidents' };

/** The incidents of a document that tells of several under headings of one level, each with a timeline below; else none. */
function incidentsIn(text: string): readonly IncidentPart[] {
  const lines = scanLines(text);
  const toPlain = plainReader(lines);
  const headings = lines
    .filter(({ kind, level }) => kind === 'heading' && level <= 6)
    .map(({ number, level, content }) => ({ number, level, name: toPlain(content).trim() }));
  for (const level of [1, 2, 3]) {
    const heads = headings.filter((heading) => heading.level === level);
    const parts = heads.map(({ number, name }) => {
      const next = headings.find((other) => other.number > number && other.level <= level)?.number;
      return { title: name, lines: { from: number, to: (next ?? lines.length + 1) - 1 } };
    });
    const told = parts.filter(
      ({ title, lines: { from, to } }) =>
        sectionTarget(title) === null &&
        readEntryHead(title, 'heading') === null &&
        headings.some(
          ({ number, name }) => number > from && number <= to && timelineHeading(name) === 'strong',
        ),
    );
    if (told.length > 1) return told;
  }
  return [];
}

/**
 * Reads one of several incidents of a document, the first until somebody says which is meant; `read` reads a document with
 * one. The lines of the others are left out by that name.
 */
export function oneIncidentOf(
  text: string,
  context: ImportContext,
  read: (text: string) => ImportDraft,
): ImportDraft {
  const incidents = incidentsIn(text);
  const meant = incidents[context.incident ?? 0];
  if (meant === undefined) return read(text);
  const isOther = (line: number) => incidents.some((one) => one !== meant && isInLines(line, one.lines));
  const lines = text.split(/\r\n|\n|\r/);
  // Blank lines keep the numbers of those that are read.
  const draft = read(lines.map((line, index) => (isOther(index + 1) ? '' : line)).join('\n'));
  const others = incidents.filter((one) => one !== meant);
  const leftOut: readonly LeftOut[] = others.map(({ title, lines: range }) => ({
    lines: range,
    text: title,
    reason: OTHER,
  }));
  const question: DraftQuestion = {
    lines: { from: 1, to: lines.length },
    question: 'Which of the incidents is meant?',
    answers: incidents.map(({ title }) => title),
    answeredBy: 'incident',
    isAnswered: context.incident !== undefined,
  };
  return {
    ...draft,
    source: lines,
    title: { value: meant.title, lines: { from: meant.lines.from, to: meant.lines.from } },
    leftOut: [...draft.leftOut, ...leftOut].sort((a, b) => a.lines.from - b.lines.from),
    structureLines: [
      ...(draft.title === null ? [] : [draft.title.lines.from]),
      ...draft.structureLines.filter((line) => !isOther(line)),
    ].sort((a, b) => a - b),
    questions: [...draft.questions, question],
  };
}
