import {
  CAUSE_KINDS,
  type CauseNode,
  type CauseStop,
  SAFEGUARDS,
  STOP_REASONS,
} from '#shared/domain/incident/causeNode.ts';
import { SECTIONS } from '#shared/domain/incident/sections.ts';
import type { DraftCause, DraftEvent, ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import { namedAtStart } from '#shared/import/reading/namedAtStart.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { brokenLines, type OwnBlock, ownBlocks } from '#shared/import/sections/ownLines.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { CAUSE_KIND_IN_DOCUMENT, stopInDocument } from '#shared/words/vocabulary.ts';

const HEADING = SECTIONS.find(({ id }) => id === 'causes')?.heading ?? '';
const FAILED = /^\*\*What failed:\*\*\s+/;
const STOPS = new Map<string, CauseStop>([
  ...SAFEGUARDS.map((safeguard): [string, CauseStop] => {
    const stop = { reason: 'safeguard', safeguard } as const;
    return [stopInDocument(stop), stop];
  }),
  ...STOP_REASONS.flatMap((reason): [string, CauseStop][] =>
    reason === 'safeguard' ? [] : [[stopInDocument({ reason }), { reason }]],
  ),
]);
const KINDS = new Map(CAUSE_KINDS.map((kind) => [CAUSE_KIND_IN_DOCUMENT[kind], kind]));

/** What the section of causes says in a document that Debrief wrote. */
type OwnCauses = Pick<ImportDraft, 'failure' | 'causes'>;

/**
 * What failed and the whys, of the section in which Debrief writes them; null for any other section. `events`: those
 * of the document, which answers name as evidence.
 */
export function ownCauses(
  { name, body }: DocumentSection,
  toPlain: (text: string) => string,
  events: readonly DraftEvent[],
): OwnCauses | null {
  if (!name.endsWith(HEADING)) return null;
  const blocks = ownBlocks(body);
  const [first] = blocks;
  const failed = first?.indent === null && FAILED.test(first.lines[0]?.content ?? '') ? first : null;
  const answers = blocks.filter(({ indent }) => indent !== null);
  const read = answers.map(({ lines }) => readAnswer(lines, toPlain));
  if ((failed === null && answers.length === 0) || read.includes(null)) return null;
  const failure =
    failed === null
      ? null
      : traced(
          brokenLines(failed.lines, toPlain)
            .join('\n')
            .replace(/^What failed:\s*/, ''),
          failed.lines,
        );
  return {
    failure,
    causes: tree(
      answers,
      read.filter((answer) => answer !== null),
      events,
    ),
  };
}

/** An answer as its lines have it, before it is put below another. */
interface ReadAnswer extends Pick<CauseNode, 'answer' | 'confidence' | 'kind' | 'stop'> {
  /** Null: none is printed, so that it may be the one above. */
  readonly question: string | null;
  readonly isAnother: boolean;
  /** How deep it lies, where it is not nested so deep; null: as it is nested. */
  readonly level: number | null;
  readonly evidence: string;
  readonly also: string;
}

/** Null where the last line is not the one that Debrief writes below each answer. */
function readAnswer(lines: readonly ScannedLine[], toPlain: (text: string) => string): ReadAnswer | null {
  const words = brokenLines(lines, toPlain);
  const notes = readNotes(words.at(-1) ?? '');
  if (notes === null) return null;
  const isAsked = /^\*\*.+\*\*\\?$/.test(lines[0]?.content ?? '');
  const answer = words.slice(isAsked ? 1 : 0, -1).join('\n');
  const isAnother = answer.startsWith('And because ');
  return {
    ...notes,
    question: isAsked ? (words[0] ?? '') : null,
    isAnother,
    answer: answer === 'Not answered yet' ? '' : answer.replace(/^(?:And because|Because) /, ''),
  };
}

type Notes = Omit<ReadAnswer, 'question' | 'isAnother' | 'answer'>;

/** `Level 11 · Evidence: 14:18 · Confirmed · Missing safeguard (detect) · Also explains “…”`. */
function readNotes(line: string): Notes | null {
  const parts = line.split(' · ');
  const at = parts.findIndex((part) => part === 'Confirmed' || part === 'Possible');
  if (at === -1) return null;
  const level = /^Level (\d+)$/.exec(parts[0] ?? '')?.[1];
  const before = parts.slice(level === undefined ? 0 : 1, at).join(' · ');
  const behind = parts.slice(at + 1);
  const also = behind.findIndex((part) => part.startsWith('Also explains '));
  const stop = behind.flatMap((part) => STOPS.get(part) ?? [])[0];
  return {
    level: level === undefined ? null : Number(level),
    evidence: before.replace(/^Evidence: /, ''),
    confidence: parts[at] === 'Confirmed' ? 'confirmed' : 'possible',
    kind: behind.flatMap((part) => KINDS.get(part) ?? [])[0] ?? 'occurrence',
    ...(stop === undefined ? {} : { stop }),
    also: also === -1 ? '' : behind.slice(also).join(' · ').replace('Also explains ', ''),
  };
}

function tree(
  blocks: readonly OwnBlock[],
  answers: readonly ReadAnswer[],
  events: readonly DraftEvent[],
): readonly Traced<DraftCause>[] {
  const shown = events.map(
    (event) => [evidenceName(event), { title: event.title, occurredAt: event.occurredAt }] as const,
  );
  const quoted = answers.map(({ answer }, place) => [`“${answer}”`, place] as const);
  const causes: Traced<DraftCause>[] = [];
  /** The places of the answers that are open, by their depth. */
  let open: readonly { readonly place: number; readonly indent: number }[] = [];
  for (const [place, { question, isAnother, level, evidence, also, ...answer }] of answers.entries()) {
    const { indent, lines } = blocks[place] ?? { indent: 0, lines: [] };
    const inside = open.filter((one) => one.indent < (indent ?? 0));
    const above = level === null ? inside : open.slice(0, level - 1);
    const parent = above.at(-1)?.place ?? null;
    const sibling = causes.findLast(({ value }) => value.parent === parent)?.value;
    const seen = namedAtStart(evidence, shown, ', ');
    const value = {
      ...answer,
      question: question ?? (isAnother ? (sibling?.question ?? '') : ''),
      parent,
      evidence: seen.found,
      ...(seen.rest === '' ? {} : { evidenceNote: seen.rest }),
      alsoExplains: namedAtStart(also, quoted, ', ').found,
    };
    causes.push(traced(value, lines));
    open = [...above, { place, indent: indent ?? 0 }];
  }
  return causes;
}

/** How an answer names an event: by its time without a zone, or by its words when it has none. */
function evidenceName({ written, title, occurredAt }: DraftEvent): string {
  return occurredAt === null ? `“${title}”` : written.replace(/\s+(?:UTC|GMT)\S*$/, '');
}
