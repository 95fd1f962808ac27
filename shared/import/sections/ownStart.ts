import { TRIGGER_CRITERIA, type Trigger } from '#shared/domain/incident/trigger.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { namedAtStart } from '#shared/import/reading/namedAtStart.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { CRITERION_REASONS } from '#shared/words/vocabulary.ts';

const FACTS = /^\*\*SEV[1-5]\*\* · /;
const PAGE = /^On the status page: (https?:\/\/\S+)$/;
const WRITTEN = /^Written because of ([^.]+)\.(?:\s+(\S.*))?$/;
const REASONS = TRIGGER_CRITERIA.map((criterion) => [CRITERION_REASONS[criterion], criterion] as const);

/** The line of facts below the title of a document that Debrief wrote: `**SEV2** · In review · …`; undefined in others. */
export function ownFacts(lines: readonly ScannedLine[]): ScannedLine | undefined {
  return lines.slice(0, 12).find(({ kind, content }) => kind === 'text' && FACTS.test(content));
}

/** What Debrief writes between the facts and the response times: the status page, and why it was written. */
export function ownStart(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): Pick<ImportDraft, 'statusPage' | 'trigger'> {
  const facts = ownFacts(lines);
  const below = facts === undefined ? [] : lines.slice(lines.indexOf(facts) + 1);
  const end = below.findIndex(({ kind }) => kind !== 'text' && kind !== 'blank');
  const texts = below.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'text');
  const page = texts.find(({ content }) => PAGE.test(toPlain(content)));
  const why = texts.filter((line) => line !== page);
  const url = page === undefined ? undefined : PAGE.exec(toPlain(page.content))?.[1];
  const words = why.map(({ content }) => toPlain(content)).join(' ');
  return {
    statusPage: page === undefined || url === undefined ? null : traced({ url }, [page]),
    trigger: why.length === 0 ? null : traced(triggerOf(words), why),
  };
}

/** The criteria that a sentence names; what else it says is a note. The day of the decision has no time, and stays in words. */
function triggerOf(words: string): Trigger {
  const [, reasons = '', note = ''] = WRITTEN.exec(words) ?? [];
  const { found, rest } = namedAtStart(reasons.replace(' and ', ', '), REASONS, ', ');
  if (found.length === 0 || rest !== '') return { criteria: [], note: words };
  return { criteria: found, ...(note === '' ? {} : { note }) };
}
