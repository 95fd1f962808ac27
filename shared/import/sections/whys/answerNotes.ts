import {
  CAUSE_KINDS,
  type CauseKind,
  type CauseNode,
  type CauseStop,
  SAFEGUARDS,
  STOP_REASONS,
} from '#shared/domain/incident/causeNode.ts';
import { CAUSE_KIND_IN_DOCUMENT, stopInDocument } from '#shared/words/vocabulary.ts';

/** What Debrief writes in the line below an answer. */
export interface AnswerNotes extends Pick<CauseNode, 'confidence' | 'stop'> {
  /** Null: not said. */
  readonly kind: CauseKind | null;
  /** How deep the answer lies, where it is not nested so deep; null: as it is nested. */
  readonly level: number | null;
  readonly evidence: string;
  readonly also: string;
}

export const NO_NOTES: AnswerNotes = {
  level: null,
  evidence: '',
  confidence: 'possible',
  kind: null,
  also: '',
};

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

/** `Level 11 · Evidence: 14:18 · Confirmed · Missing safeguard (detect) · Also explains “…”`; null for other words. */
export function readNotes(line: string): AnswerNotes | null {
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
