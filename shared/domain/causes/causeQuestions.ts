import { causesInOrder, isLeaf } from '#shared/domain/causes/causeTree.ts';
import { pastWhy } from '#shared/domain/causes/pastWhy.ts';
import type { CauseKind, CauseNode, Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { inSentence } from '#shared/text/phrases.ts';
import { clockTime, minutesInWords } from '#shared/time/formatTime.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** What documents are called, in front of what they are about: `Postmortem: queue backed up`, `Incident INC-12 – queue backed up`. */
const OF_THE_DOCUMENT =
  /^(?:(?:incident\s+)?(?:post-?\s?mortem|incident|report|review|retrospective|rca)(?:\s+(?:no\.?|number|#)?\s*[\w-]*\d[\w-]*)?(?:\s*:|\s[–—-])\s+)+(?=\S)/i;

/**
 * First wordings of what failed, from the title and the computed duration: the sentence that the first
 * why is asked of. Empty for an incident without a title.
 */
export function proposeFailure(incident: Incident): readonly string[] {
  const title = incident.title
    .trim()
    .replace(OF_THE_DOCUMENT, '')
    .replace(/[.!?:;\s]+$/, '');
  if (title === '') return [];
  const row = incident.impact.find(({ computed }) => computed?.kind === 'duration');
  const duration = row === undefined ? '' : impactValue(incident, row).trim();
  const head = /^(.{8,}?)(?::| – | — | - )/.exec(title)?.[1];
  // How long it was is said of what failed, not of what stands behind it: `Payments declined: certificate expired`.
  if (/\d/.test(duration)) return [`${head ?? title} for ${duration}`];
  return head === undefined ? [title] : [head, title];
}

/** Where an answer could not be turned into its own question: it asks about the sentence above it. */
export const PLAIN_WHY = 'Why did this happen?';

/** Whether a question says nothing that its place below an answer does not say: nobody has put it in words of its own. */
export function isPlainWhy(question: string): boolean {
  return question === PLAIN_WHY || /^why\s*\??$/i.test(question.trim()) || question.trim() === '';
}

/**
 * A first wording of the next why, from the answer it is asked of. Only a draft, which the person
 * rephrases: a short plain sentence around "was", "could" or the like, or about what a thing did, is turned into a
 * question. Of any other the answer stands above the question, which so needs not to repeat it.
 */
export function draftQuestion(incident: Incident, parentId: CauseId | null): string {
  const answer = incident.causes.find((cause) => cause.id === parentId)?.answer ?? '';
  const stated = (parentId === null ? incident.failure : answer)
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/[.!?]+$/, '');
  return stated === '' ? 'Why?' : (turned(stated) ?? PLAIN_WHY);
}

/** Subject, auxiliary, rest. A longer subject usually holds a clause of its own. */
const PLAIN = /^(\S+(?: \S+){0,5}?) (was|were|is|are|could|can|will|would|did|does|do) (\S.*)$/;

/** A verb that helps another: a second one beside the sentence's own makes it unsure what is asked. */
const HELPING = /(?:^| )(?:was|were|is|are|has|have|had|could|can|will|would|did|does|do)(?: |$)/i;

/** A second statement about the same subject, which cannot follow the question about the first: `… and was not rebuilt`. */
const SECOND_STATEMENT =
  / (?:and|but|or|so|yet) (?:then |also |never |not )?(?:(?:was|were|is|are|has|have|had|could|can|will|would|did|does|do|went|came|left|stayed|kept|took|made|got)\b|\w+ed\b)/i;

/** "The pool was exhausted" becomes "Why was the pool exhausted?"; null where that would read wrong. */
function turned(sentence: string): string | null {
  if (/[,;:()“”"\n—]/.test(sentence) || SECOND_STATEMENT.test(sentence)) return null;
  const match = PLAIN.exec(sentence);
  if (match === null) return pastWhy(sentence);
  const [, subject = '', auxiliary = '', rest = ''] = match;
  const isNested =
    /(?:^| )(?:that|which|who|whose|when|if|as|while|because|and|or|but|what|nobody|it|there)(?: |$)/i;
  if (isNested.test(subject) || HELPING.test(subject) || HELPING.test(rest.split(' ')[0] ?? '')) return null;
  return `Why ${auxiliary} ${inSentence(subject)} ${rest}?`;
}

/** A why about the failure that rooms forget: not why it happened, but why it lasted. */
export interface FurtherWhy {
  readonly kind: Exclude<CauseKind, 'occurrence'>;
  readonly question: string;
}

/** The whys about noticing and recovering that the tree does not ask yet, with the real intervals where they are known. */
export function furtherWhys(incident: Incident): readonly FurtherWhy[] {
  const asked = new Set(incident.causes.map(({ kind }) => kind));
  const whys: readonly FurtherWhy[] = [
    { kind: 'detection', question: detectionQuestion(incident) },
    { kind: 'response', question: responseQuestion(incident) },
  ];
  return whys.filter(({ kind }) => !asked.has(kind));
}

/**
 * For as long as the timeline and the documents call it unnoticed, from the impact to detection. A sign that was there
 * before the impact is asked about by itself, with its time, so that no second number stands for the same stretch.
 */
function detectionQuestion(incident: Incident): string {
  const detected = milestoneTime(incident, 'detected');
  const started = milestoneTime(incident, 'impactStarted');
  const sign = placedEvents(incident.timeline).find(({ kind }) => kind === 'signal')?.occurredAt ?? null;
  const isBefore = sign !== null && (started === null || minutesBetween(sign, started) >= 1);
  const sinceSign = isBefore ? interval(sign, detected) : null;
  if (isBefore && sinceSign !== null)
    return `Why was the first sign, at ${clockTime(sign, incident.timeZone)}, not noticed for ${sinceSign}?`;
  const unnoticed = interval(started, detected);
  return unnoticed === null ? 'Why was it not noticed sooner?' : `Why was it not noticed for ${unnoticed}?`;
}

/** From detection to the end of the impact. */
function responseQuestion(incident: Incident): string {
  const start = milestoneTime(incident, 'detected') ?? milestoneTime(incident, 'impactStarted');
  const end = milestoneTime(incident, 'resolved') ?? milestoneTime(incident, 'mitigated');
  const recovery = interval(start, end);
  return recovery === null
    ? 'Why did recovery take as long as it did?'
    : `Why did recovery take ${recovery}?`;
}

/** Null where one of the times is unknown, or less than a minute lies between them. */
function interval(start: Timestamp | null, end: Timestamp | null): string | null {
  const minutes = start === null || end === null ? 0 : minutesBetween(start, end);
  return minutes < 1 ? null : minutesInWords(minutes);
}

/** The leaves that name a missing or weak safeguard and are confirmed, in reading order. */
export function safeguardLeaves(causes: readonly CauseNode[]): readonly CauseNode[] {
  return namedSafeguards(causes).filter(({ confidence }) => confidence === 'confirmed');
}

function namedSafeguards(causes: readonly CauseNode[]): readonly CauseNode[] {
  return causesInOrder(causes)
    .map(({ node }) => node)
    .filter(
      (node) => node.stop?.reason === 'safeguard' && isLeaf(causes, node.id) && node.answer.trim() !== '',
    );
}

/** Those that are confirmed; while none is, all, so that nobody starts from an empty field. */
function leavesToDraftFrom(causes: readonly CauseNode[]): readonly CauseNode[] {
  const confirmed = safeguardLeaves(causes);
  return confirmed.length > 0 ? confirmed : namedSafeguards(causes);
}

const ORDER: readonly Safeguard[] = ['prevent', 'detect', 'respond', 'recover'];

const OPENINGS: Record<Safeguard, string> = {
  prevent: 'Nothing prevented it',
  detect: 'Nothing made it noticed in time',
  respond: 'Nothing helped to respond sooner',
  recover: 'Nothing helped to recover sooner',
};

/**
 * A first wording of the root cause (guide, section 4): the absence of safeguards, one sentence for each
 * kind, in the words of the confirmed leaves, or of all while none is confirmed. Empty while no leaf names a safeguard.
 */
export function draftRootCause(causes: readonly CauseNode[]): string {
  const leaves = leavesToDraftFrom(causes);
  return ORDER.flatMap((safeguard) => {
    const answers = leaves
      .filter(({ stop }) => stop?.reason === 'safeguard' && stop.safeguard === safeguard)
      .map(({ answer }) => clause(answer));
    return answers.length === 0 ? [] : [`${OPENINGS[safeguard]}: ${joined(answers)}.`];
  }).join(' ');
}

/**
 * A fingerprint that changes when a safeguard leaf is added, removed or reworded. The desk compares it to see whether
 * the root cause is out of date.
 */
export function rootCauseBasis(causes: readonly CauseNode[]): string {
  const leaves = safeguardLeaves(causes).map(
    ({ answer, stop }) => `${JSON.stringify(stop)} ${clause(answer)}`,
  );
  return fingerprint(leaves.sort().join('\n'));
}

function clause(answer: string): string {
  return answer
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/[.!;,\s]+$/, '')
    .replace(/\s+/g, ' ');
}

/** Clauses with commas of their own are kept apart by semicolons. */
function joined(clauses: readonly string[]): string {
  if (clauses.length < 2) return clauses.join('');
  const comma = clauses.some((each) => each.includes(',')) ? ';' : clauses.length > 2 ? ',' : '';
  return `${clauses.slice(0, -1).join(`${comma || ','} `)}${comma} and ${clauses.at(-1)}`;
}

/** A short text that differs for different texts (FNV-1a, 32 bits); it protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
