import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * A first wording of the next why, from the answer it is asked of. Only a draft, which the person
 * rephrases: a short plain sentence around "was", "could" or the like is turned into a question, any
 * other is quoted.
 */
export function draftQuestion(incident: Incident, parentId: CauseId | null): string {
  const answer = incident.causes.find((cause) => cause.id === parentId)?.answer ?? '';
  const stated = (parentId === null ? incident.failure : answer)
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/[.!?]+$/, '');
  return stated === '' ? 'Why?' : (turned(stated) ?? `Why: ${stated}?`);
}

/** Subject, auxiliary, rest. A longer subject usually holds a clause of its own. */
const PLAIN = /^(\S+(?: \S+){0,5}?) (was|were|is|are|could|can|will|would|did|does|do) (\S.*)$/;

/** "The pool was exhausted" becomes "Why was the pool exhausted?"; null where that would read wrong. */
function turned(sentence: string): string | null {
  if (/[,;:()“”"\n—]/.test(sentence)) return null;
  const match = PLAIN.exec(sentence);
  if (match === null) return null;
  const [, subject = '', auxiliary = '', rest = ''] = match;
  const isNested =
    /(?:^| )(?:that|which|who|whose|when|if|as|while|because|and|or|but|what|nobody|it|there)(?: |$)/i;
  if (isNested.test(subject)) return null;
  return `Why ${auxiliary} ${uncapitalised(subject)} ${rest}?`;
}

/** Only small words lose their capital; a name keeps it. */
function uncapitalised(subject: string): string {
  return subject.replace(/^(?:The|A|An|Our|No|One|This|That|Each|Every|All|Some|Most|Its)(?= )/, (word) =>
    word.toLowerCase(),
  );
}
