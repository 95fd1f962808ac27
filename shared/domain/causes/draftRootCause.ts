import { causesInOrder, isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode, Safeguard } from '#shared/domain/incident/causeNode.ts';

/** The leaves that name a missing or weak safeguard and are confirmed, in reading order. */
export function safeguardLeaves(causes: readonly CauseNode[]): readonly CauseNode[] {
  return causesInOrder(causes)
    .map(({ node }) => node)
    .filter((node) => isLeaf(causes, node.id) && isSafeguard(node) && node.answer.trim() !== '');
}

function isSafeguard({ stop, confidence }: CauseNode): boolean {
  return stop?.reason === 'safeguard' && confidence === 'confirmed';
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
 * kind, in the words of the confirmed leaves. Empty while no leaf names a safeguard.
 */
export function draftRootCause(causes: readonly CauseNode[]): string {
  const leaves = safeguardLeaves(causes);
  return ORDER.flatMap((safeguard) => {
    const answers = leaves
      .filter(({ stop }) => stop?.reason === 'safeguard' && stop.safeguard === safeguard)
      .map(({ answer }) => clause(answer));
    return answers.length === 0 ? [] : [`${OPENINGS[safeguard]}: ${joined(answers)}.`];
  }).join(' ');
}

/** Changes when a safeguard leaf comes, goes, or is worded anew: compared to see whether a statement is stale. */
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
