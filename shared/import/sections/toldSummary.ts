import type { Traced } from '#shared/import/draft/importDraft.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { readProse } from '#shared/import/sections/readProse.ts';
import { sectionParts } from '#shared/import/sections/sectionParts.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

type ToPlain = (text: string) => string;

/**
 * The summary of a report that names none: the sentences that it begins with, above its first section, else those of a `What
 * happened` that is no list of times. Null where neither is told at length.
 */
export function toldSummary(sections: readonly DocumentSection[], toPlain: ToPlain): Traced<string> | null {
  return leadOf(sections, toPlain) ?? toldInProse(sections, toPlain);
}

/** With fewer known sections and no timeline it may be no report, and its first paragraphs anything. */
const FEWEST_OF_REPORT = 2;

function leadOf(sections: readonly DocumentSection[], toPlain: ToPlain): Traced<string> | null {
  const known = sections.flatMap(({ target }) => (target === null || target === 'elsewhere' ? [] : [target]));
  const first = sections.findIndex(
    ({ target, head }) => head !== null && !isFact(target, head) && (target !== null || head.level > 1),
  );
  const isReport =
    known.includes('timeline') ||
    sections.some(({ name, target }) => target === null && timelineHeading(name) !== null) ||
    new Set(known).size >= FEWEST_OF_REPORT;
  if (!isReport || first === -1) return null;
  return sentencesOf(
    sections
      .slice(0, first)
      .flatMap(({ target, head, body }) => (isFact(target, head) ? behindGap(body) : body)),
    toPlain,
  );
}

/** `**Author:** Ada`: what stands behind a gap below it goes on with the document. */
function isFact(target: DocumentSection['target'], head: DocumentSection['head']): boolean {
  return target !== null && FACTS.has(target) && head?.kind !== 'heading';
}

function behindGap(body: readonly ScannedLine[]): readonly ScannedLine[] {
  const gap = body.findIndex(({ kind }) => kind === 'blank');
  return gap === -1 ? [] : body.slice(gap);
}

const FACTS: ReadonlySet<DocumentSection['target']> = new Set<DocumentSection['target']>([
  'people',
  'date',
  'severity',
  'status',
]);

function toldInProse(sections: readonly DocumentSection[], toPlain: ToPlain): Traced<string> | null {
  const told = sections.find(({ name, target }) => target === null && timelineHeading(name) === 'weak');
  const isProse = told?.body.every(({ kind }) => PROSE.has(kind)) === true;
  if (told === undefined || !isProse) return null;
  return told.body.some(({ kind }) => kind === 'fence')
    ? sentencesOf(told.body, toPlain)
    : readProse(told, toPlain, true);
}

const PROSE: ReadonlySet<ScannedLine['kind']> = new Set<ScannedLine['kind']>([
  'text',
  'blank',
  'fence',
  'comment',
]);

/** The paragraphs among lines that tell something in sentences: no facts, no greetings, no entries. */
function sentencesOf(body: readonly ScannedLine[], toPlain: ToPlain): Traced<string> | null {
  const section: DocumentSection = { name: '', target: null, head: null, inline: '', body };
  const kept = new Set(
    sectionParts(section)
      .filter(({ kind, lines }) => kind === 'paragraph' && lines.every((line) => line.kind === 'text'))
      .filter(({ lines }) => isTold(toPlain(lines.map(({ content }) => content).join(' ')).trim()))
      .flatMap(({ lines }) => lines),
  );
  if (kept.size === 0) return null;
  return readProse(
    { ...section, body: body.filter((line) => line.kind === 'blank' || kept.has(line)) },
    toPlain,
    true,
  );
}

/** A sentence of some length; three signs of scripts without gaps say as much as a word. */
function isTold(text: string): boolean {
  const signs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  const words = text.split(/\s+/).length + signs / 3;
  return (
    words >= FEWEST_WORDS &&
    /[.!?。…)][*_]{0,2}$/.test(text) &&
    !/^[^.。]{2,30}[:：]\s/.test(text) &&
    !ASIDE.test(text) &&
    readEntryHead(text, 'text') === null
  );
}

const FEWEST_WORDS = 8;
/** What stands above a report and tells nothing of the incident. */
const ASIDE =
  /^(?:this (?:document|page|report|post|is|template)|(?:all )?(?:times|timestamps|dates)\b|note|disclaimer|please|hi\b|hello|dear|hallo|bonjour|hola|thank|(?:last )?(?:updated|posted|published|written)|by \p{Lu}|in this (?:post|report|document)|we (?:apologi[sz]e|are sorry))/iu;
