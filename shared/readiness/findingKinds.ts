import { counted } from '#shared/text/phrases.ts';

/** Rules that ask the same of different things, and are read as one kind. */
const FAMILIES: readonly (readonly [kind: string, rule: RegExp])[] = [
  ['milestone-order', /^milestone-order-/],
  ['milestone', /^milestone-/],
  ['summary-told', /^summary-(?:what|when|who|resolved)$/],
];

/** The kind of a rule: that of its family, or the rule by itself. */
export function kindOfRule(rule: string): string {
  return FAMILIES.find(([, isOfFamily]) => isOfFamily.test(rule))?.[0] ?? rule;
}

type CountWords = (count: number) => string;

const of =
  (many: string, says: string): CountWords =>
  (count) =>
    `${counted(count, many, many)} ${says}`;

/** What several findings of one kind say together; kinds that an incident can have only once need no words. */
const WORDS: Readonly<Record<string, CountWords>> = {
  'action-title': of('actions', 'have no text'),
  'action-owner': of('actions', 'have no owner'),
  'action-due': of('actions', 'have no valid due date'),
  'action-reason': of('actions', 'will not be done and do not say why'),
  'action-verb': of('actions', 'do not begin with a verb'),
  'action-done-when': of('actions', 'do not say when they are done'),
  'action-remedy': of('actions', 'rely on people'),
  'impact-metric': of('rows of the impact', 'have no metric'),
  'impact-value': of('rows of the impact', 'have no value'),
  'impact-number': of('rows of the impact', 'have no number'),
  'impact-source': of('estimates', 'have no source'),
  'impact-uncomputed': of('rows of the impact', 'cannot be computed yet'),
  'impact-sla': of('rows of the impact', 'need a target, a month and the downtime so far'),
  'picture-description': of('pictures', 'do not say what they show'),
  'item-text': of('lines', 'have no text'),
  'timeline-silence': of('long stretches', 'have no entry'),
  'event-person': of('first names', 'may be people whose full names are here too'),
  milestone: of('milestones', 'are not marked'),
  'milestone-order': of('milestones', 'pass in another order than they stand in'),
  'summary-told': (count) => `The summary leaves ${count} questions open`,
  'cause-answer': of('whys', 'have no answer yet'),
  'cause-stop': of('branches', 'do not say why they end'),
  'cause-uncovered': of('ends of branches', 'are answered by no action'),
  'cause-person': of('answers', 'may stop at a person'),
  'cause-evidence': of('answers', 'do not say what shows them'),
  'cause-judgement': of('answers', 'judge where they could describe'),
  'cause-deviation': of('answers', 'tell of a procedure that was left'),
  'cause-duty': of('answers', 'speak of a duty'),
  'cause-order': of('answers', 'may come after what they explain'),
  'cause-repeats': of('answers', 'may say no more than their questions'),
  'cause-twice': of('answers', 'may be causes that stand elsewhere as well'),
  'merge-undecided': of('places', 'have two versions that wait for a decision'),
  'public-name': of('names from inside', 'stand in what goes out, and nobody has decided on them'),
};

/** How many there are of one kind, in words, for two or more; null for a kind that has no words of its own. */
export function kindWords(kind: string, count: number): string | null {
  return WORDS[kind]?.(count) ?? null;
}
