import { TRIGGER_CRITERIA, type Trigger } from '#shared/domain/incident/trigger.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { namedAtStart } from '#shared/import/reading/namedAtStart.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { factCells, ownKeyFacts } from '#shared/import/sections/ownKeyFacts.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { COUNTED_FROM, CRITERION_REASONS, INTERNAL_MARK } from '#shared/words/vocabulary.ts';

const FACTS = /^\*\*SEV[1-5]\*\* · /;
const PAGE = /^On the status page: (https?:\/\/\S+)$/;
const WRITTEN = /^Written because of ([^.]+)\.(?:\s+(\S.*))?$/;
const REASONS = TRIGGER_CRITERIA.map((criterion) => [CRITERION_REASONS[criterion], criterion] as const);
/** Sentences that stand in every document. */
const FIXED: ReadonlySet<string> = new Set([INTERNAL_MARK, COUNTED_FROM]);

/** The line of facts below the title of a document that Debrief wrote: `**SEV2** · In review · …`; undefined in others. */
export function ownFacts(lines: readonly ScannedLine[]): ScannedLine | undefined {
  return lines.slice(0, 12).find(({ kind, content }) => kind === 'text' && FACTS.test(content));
}

/** What stands between the line of facts and the first section; empty in a document that Debrief did not write. */
function ownHead(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const facts = ownFacts(lines);
  if (facts === undefined) return [];
  const below = lines.slice(lines.indexOf(facts) + 1);
  const end = below.findIndex(({ kind }) => kind === 'heading');
  return below.slice(0, end === -1 ? undefined : end);
}

/**
 * What Debrief writes between the facts and the first section: the status page (older versions in a line of its own),
 * and why it was written.
 */
export function ownStart(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): Pick<ImportDraft, 'statusPage' | 'trigger'> {
  const texts = ownHead(lines).filter(({ kind, content }) => kind === 'text' && !FIXED.has(toPlain(content)));
  const page = texts.find(({ content }) => PAGE.test(toPlain(content)));
  const why = texts.filter((line) => line !== page);
  const links = ownKeyFacts(lines, toPlain).get('links');
  const said = [
    ...(page === undefined ? [] : [{ line: page, words: toPlain(page.content) }]),
    ...(links === undefined ? [] : factCells(links, toPlain).map((words) => ({ line: links, words }))),
  ];
  const found = said.find(({ words }) => PAGE.test(words));
  const url = PAGE.exec(found?.words ?? '')?.[1];
  const words = why.map(({ content }) => toPlain(content)).join(' ');
  return {
    statusPage: found === undefined || url === undefined ? null : traced({ url }, [found.line]),
    trigger: why.length === 0 ? null : traced(triggerOf(words), why),
  };
}

/**
 * The lines there that say nothing of their own: what is worked out from the sections, and what every document says. A
 * review that was held is not among them, since an incident keeps no more of it than its log.
 */
export function ownFrame(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const review = ownKeyFacts(lines, toPlain).get('review');
  return ownHead(lines).filter(
    (line) => line !== review && (line.kind === 'table-row' || FIXED.has(toPlain(line.content))),
  );
}

/** The criteria that a sentence names; what else it says is a note. The day of the decision has no time, and stays in words. */
function triggerOf(words: string): Trigger {
  const [, reasons = '', note = ''] = WRITTEN.exec(words) ?? [];
  const { found, rest } = namedAtStart(reasons.replace(' and ', ', '), REASONS, ', ');
  if (found.length === 0 || rest !== '') return { criteria: [], note: words };
  return { criteria: found, ...(note === '' ? {} : { note }) };
}
