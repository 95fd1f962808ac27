import {
  CAUSE_KINDS,
  type CauseKind,
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
const LEVEL = /^Level (\d+)$/;
const EVIDENCE = 'Evidence: ';
const ALSO = 'Also explains ';
const UNANSWERED = 'Not answered yet';
const BECAUSE = /^(?:And because|Because) /;

/** What the section of causes says in a document that Debrief wrote. */
type OwnCauses = Pick<ImportDraft, 'failure' | 'causes'>;

interface OwnContext {
  /** Those of the document, which answers name as evidence. */
  readonly events: readonly DraftEvent[];
  /** Whether an answer that does not say what its branch asks is about the same as the answer above it. */
  readonly isInherited: boolean;
}

/** What failed and the whys, of the section in which Debrief writes them; null for any other section. */
export function ownCauses(
  { name, body }: DocumentSection,
  toPlain: (text: string) => string,
  context: OwnContext,
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
      context,
    ),
  };
}

/** An answer as its lines have it, before it is put below another. */
interface ReadAnswer extends Pick<CauseNode, 'answer' | 'confidence' | 'stop'> {
  /** Null: not said. */
  readonly kind: CauseKind | null;
  /** Null: none is printed, so that it may be the one above. */
  readonly question: string | null;
  readonly isAnother: boolean;
  /** How deep it lies, where it is not nested so deep; null: as it is nested. */
  readonly level: number | null;
  readonly evidence: string;
  readonly also: string;
}

/** Null where the words below the question are not an answer as Debrief writes it. */
function readAnswer(lines: readonly ScannedLine[], toPlain: (text: string) => string): ReadAnswer | null {
  const words = brokenLines(lines, toPlain);
  const isAsked = /^\*\*.+\*\*\\?$/.test(lines[0]?.content ?? '');
  const below = words.slice(isAsked ? 1 : 0);
  const notes = below.length > 1 ? readNotes(below.at(-1) ?? '') : null;
  const answer = below.slice(0, notes === null ? undefined : -1).join('\n');
  if (answer !== UNANSWERED && !/^(?:and )?because\b/i.test(answer)) return null;
  return {
    ...(notes ?? NO_NOTES),
    question: isAsked ? (words[0] ?? '') : null,
    isAnother: answer.startsWith('And because '),
    answer: answer === UNANSWERED ? '' : answer.replace(BECAUSE, ''),
  };
}

type Notes = Omit<ReadAnswer, 'question' | 'isAnother' | 'answer'>;
const NO_NOTES: Notes = { level: null, evidence: '', confidence: 'possible', kind: null, also: '' };

/** `Level 11 · Evidence: 14:18 · Confirmed · Missing safeguard (detect) · Also explains “…”`; null for other words. */
function readNotes(line: string): Notes | null {
  const parts = line.split(' · ');
  const level = LEVEL.exec(parts[0] ?? '')?.[1];
  const rest = parts.slice(level === undefined ? 0 : 1);
  const isSeen = rest[0]?.startsWith(EVIDENCE) === true;
  const end = isSeen ? rest.findIndex(isNote) : 0;
  const [seen, behind] = end === -1 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
  const also = behind.findIndex((part) => part.startsWith(ALSO));
  const notes = also === -1 ? behind : behind.slice(0, also);
  if (!notes.every(isNote)) return null;
  const stop = notes.flatMap((part) => STOPS.get(part) ?? [])[0];
  return {
    level: level === undefined ? null : Number(level),
    evidence: seen.join(' · ').replace(EVIDENCE, ''),
    confidence: notes.includes('Confirmed') ? 'confirmed' : 'possible',
    kind: notes.flatMap((part) => KINDS.get(part) ?? [])[0] ?? null,
    ...(stop === undefined ? {} : { stop }),
    also: also === -1 ? '' : behind.slice(also).join(' · ').replace(ALSO, ''),
  };
}

/** Older versions also say of an answer that it is possible. */
function isNote(part: string): boolean {
  return /^(?:Confirmed|Possible)$/.test(part) || KINDS.has(part) || STOPS.has(part) || part.startsWith(ALSO);
}

function tree(
  blocks: readonly OwnBlock[],
  answers: readonly ReadAnswer[],
  { events, isInherited }: OwnContext,
): readonly Traced<DraftCause>[] {
  const shown = events.map(
    (event) => [evidenceName(event), { title: event.title, occurredAt: event.occurredAt }] as const,
  );
  const quoted = answers.map(({ answer }, place) => [`“${answer}”`, place] as const);
  const causes: Traced<DraftCause>[] = [];
  /** The places of the answers that are open, by their depth. */
  let open: readonly { readonly place: number; readonly indent: number }[] = [];
  for (const [place, { question, isAnother, level, evidence, also, kind, ...answer }] of answers.entries()) {
    const { indent, lines } = blocks[place] ?? { indent: 0, lines: [] };
    const inside = open.filter((one) => one.indent < (indent ?? 0));
    const above = level === null ? inside : open.slice(0, level - 1);
    const parent = above.at(-1)?.place ?? null;
    const sibling = causes.findLast(({ value }) => value.parent === parent)?.value;
    const seen = namedAtStart(evidence, shown, ', ');
    const kindAbove = isInherited && parent !== null ? causes[parent]?.value.kind : undefined;
    const value = {
      ...answer,
      kind: kind ?? kindAbove ?? 'occurrence',
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
