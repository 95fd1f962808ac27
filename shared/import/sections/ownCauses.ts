import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { SECTIONS } from '#shared/domain/incident/sections.ts';
import type { DraftCause, DraftEvent, ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import { namedAtStart } from '#shared/import/reading/namedAtStart.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { brokenLines, type OwnBlock, ownBlocks } from '#shared/import/sections/ownLines.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { type AnswerNotes, NO_NOTES, readNotes } from '#shared/import/sections/whys/answerNotes.ts';
import { asWritten, isRewrittenAnswer, UNANSWERED } from '#shared/import/sections/whys/rewrittenAnswer.ts';
import { shortDate } from '#shared/time/formatTime.ts';

const HEADING = SECTIONS.find(({ id }) => id === 'causes')?.heading ?? '';
const FAILED = /^(?:\*\*What failed:\*\*|What failed:)\s+/;
const BECAUSE = /^(?:And because|Because) /;

/** What the section of causes says in a document that Debrief wrote. */
type OwnCauses = Pick<ImportDraft, 'failure' | 'causes'>;

interface OwnContext {
  /** Those of the document, which answers name as evidence. */
  readonly events: readonly DraftEvent[];
  /** Null: the document says none, and so no day either. */
  readonly timeZone: string | null;
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
  const answers = blocks.filter(({ indent }) => indent !== null);
  const isRewritten = answers.some(({ lines }) => isRewrittenAnswer(lines));
  const opening = first?.lines[0]?.content ?? '';
  const isFailed = FAILED.test(opening) && (opening.startsWith('**') || isRewritten);
  const failed = first?.indent === null && isFailed ? first : null;
  const read = answers.map(({ lines }) => readAnswer(isRewritten ? asWritten(lines) : lines, toPlain));
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
interface ReadAnswer extends AnswerNotes, Pick<CauseNode, 'answer'> {
  /** Null: none is printed, so that it may be the one above. */
  readonly question: string | null;
  readonly isAnother: boolean;
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

function tree(
  blocks: readonly OwnBlock[],
  answers: readonly ReadAnswer[],
  { events, isInherited, timeZone }: OwnContext,
): readonly Traced<DraftCause>[] {
  const shown = events.flatMap((event) => {
    const { title, occurredAt } = event;
    return evidenceNames(event, timeZone).map((name) => [name, { title, occurredAt }] as const);
  });
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

/** How an answer names an event: by its time without a zone, with its day where there are several, or by its words when it has none. */
function evidenceNames(
  { written, title, occurredAt }: DraftEvent,
  timeZone: string | null,
): readonly string[] {
  if (occurredAt === null) return [`“${title}”`];
  const time = written.replace(/\s+(?:UTC|GMT)\S*$/, '');
  return timeZone === null ? [time] : [`${shortDate(occurredAt, timeZone)} ${time}`, time];
}
