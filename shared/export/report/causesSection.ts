import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { type CauseBranch, causeForest, nodesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseKind, CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { stretchesOf } from '#shared/domain/signals/signalEdits.ts';
import { isPlaced, timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { causeFigures } from '#shared/export/figures/causeFigures.ts';
import { causeDiagram } from '#shared/export/report/causeDiagram.ts';
import { pictureNodes } from '#shared/export/report/pictureNodes.ts';
import {
  gap,
  item,
  lineBreak,
  lines,
  list,
  paragraph,
  strong,
  text,
} from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { dayBefore } from '#shared/export/words/eventInWords.ts';
import { eventTimeText } from '#shared/export/words/eventTimeText.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { inSentence } from '#shared/text/phrases.ts';
import { isRightToLeft } from '#shared/text/writingDirection.ts';
import { stretchText } from '#shared/words/signalWords.ts';
import { CAUSE_KIND_IN_DOCUMENT, stopInDocument } from '#shared/words/vocabulary.ts';

/**
 * Section 4 of the guide: what failed, and the whys, told once: as a nested list, or as a drawing where a page is
 * wanted with one. The root cause stands under the summary.
 */
export function causesSection(incident: Incident, options: ReportOptions): readonly RootContent[] {
  const isDrawn = options.hasFigures === true && options.whysAs === 'tree' && incident.causes.length > 0;
  return [
    ...whatFailed(incident),
    ...(isDrawn ? [...drawing(incident), ...allPictures(incident, options)] : whys(incident, options)),
    ...(options.hasMermaid === true && incident.causes.length > 0 ? [causeDiagram(incident)] : []),
  ];
}

function whatFailed({ failure }: Incident): readonly RootContent[] {
  if (failure.trim() === '') return [gap('what failed, in one sentence: the first why is asked of it.')];
  return [paragraph([strong('What failed:'), text(' '), ...lines(failure, 'own')], 'failure')];
}

/** A drawing has no room for them. */
function allPictures(incident: Incident, options: ReportOptions): readonly RootContent[] {
  return incident.causes.flatMap(({ id }) => pictureNodes(incident, { kind: 'cause', id }, options));
}

function whys(incident: Incident, options: ReportOptions): readonly RootContent[] {
  if (incident.causes.length === 0) return [gap('why it failed, asked again until a safeguard is named.')];
  const named = {
    evidence: evidenceTexts(incident),
    answers: answerTexts(incident),
    pictures: (id: CauseId) => pictureNodes(incident, { kind: 'cause', id }, options),
    graphs: (id: CauseId) =>
      stretchesOf(incident, id).map(({ signal, stretch }) => stretchText(signal, stretch, incident.timeZone)),
    kinds: new Map(incident.causes.map(({ id, kind }) => [id, kind])),
  };
  return [list(answers(causeForest(incident.causes), named), 'whys')];
}

function drawing(incident: Incident): readonly RootContent[] {
  return causeFigures(incident).map((figure) => ({ type: 'figure', name: 'causes', ...figure }));
}

/** What an answer says of events and of other answers. */
interface Named {
  readonly evidence: ReadonlyMap<EventId, string>;
  readonly answers: ReadonlyMap<CauseId, string>;
  readonly kinds: ReadonlyMap<CauseId, CauseKind>;
  readonly pictures: (id: CauseId) => BlockContent[];
  readonly graphs: (id: CauseId) => readonly string[];
}

/** Deeper lists leave no room for words on paper; what lies deeper follows in reading order and says its level. */
const NESTED_LEVELS = 10;

function answers(branches: readonly CauseBranch[], named: Named): ListItem[] {
  const listed = nodesInOrder(besideEachOther(branches), ({ branch }) =>
    isDeep(branch) ? besideEachOther(branch.children) : [],
  );
  return listed.map(({ branch, asked }) => answer(branch, asked, named));
}

/** A branch with the question that the answer above it in its list has just answered; empty for the first. */
function besideEachOther(branches: readonly CauseBranch[]) {
  return branches.map((branch, index) => ({ branch, asked: branches[index - 1]?.node.question ?? '' }));
}

function isDeep({ depth }: CauseBranch): boolean {
  return depth >= NESTED_LEVELS;
}

/** A question that its sibling above has just asked is not printed again. */
function answer(branch: CauseBranch, asked: string, named: Named): ListItem {
  const { node, children } = branch;
  const isNewQuestion = node.question.trim() !== '' && node.question !== asked;
  const question = isNewQuestion ? [strong(oneLine(node.question), 'question'), lineBreak()] : [];
  const notes = answerNotes(branch, named);
  const words: PhrasingContent[] = [
    ...question,
    ...lines(becauseText(node.answer, question.length === 0 && asked !== '')),
    ...(notes === '' ? [] : [lineBreak(), text(notes, 'notes')]),
  ];
  const below: BlockContent[] =
    children.length === 0 || isDeep(branch) ? [] : [list(answers(children, named))];
  return item([paragraph(words), ...named.pictures(node.id), ...below], `cause cause-${node.confidence}`);
}

/** The answer as a sentence after its why. An author who wrote "because" is not corrected, and who writes from the right has none. */
function becauseText(answer: string, isAnother: boolean): string {
  if (answer.trim() === '') return 'Not answered yet';
  if (/^\s*because\b/i.test(answer) || isRightToLeft(answer)) return answer;
  return `${isAnother ? 'And because' : 'Because'} ${inSentence(answer)}`;
}

/** Empty where nothing is known but the answer: an answer that is not confirmed is possible without a word. */
function answerNotes({ node, children, depth }: CauseBranch, named: Named): string {
  const noted = oneLine(node.evidenceNote ?? '');
  const seen = [
    ...[...named.evidence].flatMap(([id, words]) => (node.evidence.includes(id) ? [words] : [])),
    ...named.graphs(node.id),
    ...(noted === '' ? [] : [noted]),
  ];
  const elsewhere = (node.alsoExplains ?? []).flatMap((id) => named.answers.get(id) ?? []);
  const parts = [
    depth > NESTED_LEVELS ? `Level ${depth}` : '',
    seen.length === 0 ? '' : `Evidence: ${seen.join(', ')}`,
    node.confidence === 'confirmed' ? 'Confirmed' : '',
    kindWhereItBegins(node, named),
    node.stop === undefined || children.length > 0 ? '' : stopInDocument(node.stop),
    elsewhere.length === 0 ? '' : `Also explains ${elsewhere.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A branch says once what it asks. */
function kindWhereItBegins({ parentId, kind }: CauseNode, { kinds }: Named): string {
  const above = parentId === null ? undefined : kinds.get(parentId);
  return kind === (above ?? 'occurrence') ? '' : CAUSE_KIND_IN_DOCUMENT[kind];
}

/** How each event is named as evidence, in time order: by its time, or by its words when it has none. */
function evidenceTexts({ causes, timeline, timeZone }: Incident): Named['evidence'] {
  const cited = new Set(causes.flatMap(({ evidence }) => evidence));
  const events = timelineInOrder(timeline).filter(({ id }) => cited.has(id));
  return new Map(
    events.map((event) => [
      event.id,
      isPlaced(event)
        ? `${dayBefore(event, timeline, timeZone)}${eventTimeText(event, timeZone)}`
        : `“${oneLine(event.title)}”`,
    ]),
  );
}

/** The answers that others also explain, in their own words. */
function answerTexts({ causes }: Incident): Named['answers'] {
  const linked = new Set(causes.flatMap(({ alsoExplains = [] }) => alsoExplains));
  const targets = causes.filter(({ id }) => linked.has(id));
  return new Map(targets.map(({ id, answer }) => [id, `“${oneLine(answer) || 'not answered yet'}”`]));
}
