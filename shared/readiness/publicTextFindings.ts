import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import { type AliasProposal, unansweredNames } from '#shared/publication/publicVersion/proposeAliases.ts';
import { writtenAsItLeaves } from '#shared/publication/publicVersion/publicTexts.ts';
import { isPartUnwritten, isWritten } from '#shared/publication/publicVersion/writtenParts.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';
import { unexplainedToCustomers } from '#shared/readiness/unexplainedWords.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { listed } from '#shared/text/phrases.ts';

/** The rule and the words of each part that is not there. */
const UNWRITTEN: Record<PublicText, readonly [rule: string, message: string]> = {
  publicTitle: ['public-title', 'The public version has no title. What did customers notice?'],
  publicSummary: ['public-summary', 'What happened is not written for the public.'],
  publicDuration: [
    'public-duration',
    'How long it lasted is not said: write it, or mark the start and the end of the impact in the timeline.',
  ],
  publicPrevention: [
    'public-prevention',
    'What you do to prevent it is not said: write it, or mark an action public.',
  ],
  apology: ['public-apology', 'There is no apology to the people affected.'],
};

/** One part of the public version that a reader would look for and not find. */
export function unwrittenFindings(incident: Incident, part: PublicText): readonly Lack[] {
  if (!isPartUnwritten(incident, part)) return [];
  return [lack('error', ...named(part, UNWRITTEN[part][1]))];
}

/** The title was written for colleagues; names are replaced in it, and its words stay theirs. */
export function titleFindings(incident: Incident): readonly Lack[] {
  const { title, publication } = incident;
  const { publicTitle = '' } = publication;
  const unwritten = unwrittenFindings(incident, 'publicTitle');
  if (unwritten.length > 0) return unwritten;
  if (isWritten(publicTitle) && wordsOf(publicTitle) !== wordsOf(title)) return [];
  const message = `The public title is the internal one, ${quotedWords(title)}. What did customers notice?`;
  return [lack('warning', ...named('publicTitle', message))];
}

function named(part: PublicText, message: string): readonly [rule: string, spot: DeskSpot, message: string] {
  return [UNWRITTEN[part][0], placeSpot('publish', part), message];
}

/** Words that customers do not know, in each text that is written for them; what stands for a name is plain already. */
export function plainWordFindings(incident: Incident): readonly Lack[] {
  return writtenAsItLeaves(incident).flatMap(({ part, text }) => {
    const words = unexplainedToCustomers(text);
    if (words.length === 0) return [];
    const message = `Customers may not know ${listed(words, quotedWords)}. Could plain words say it, or explain it in brackets?`;
    return [lack('note', 'public-jargon', placeSpot('publish', part), message)];
  });
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

const ADDRESS = placeSpot('publish', 'statusPageUrl');

/** "Output": the document is linked with the resolved incident on the status page. Not every team has one. */
export const STATUS_PAGE_RULE: ReadinessRule = {
  id: 'status-page-linked',
  place: 'publish',
  guide: 'Output',
  says: 'the postmortem is linked with the resolved incident on the status page.',
  severity: 'warning',
  reads: ['publication'],
  find: statusPageFindings,
};

function statusPageFindings({ publication: { statusPageUrl = '' } }: Incident): readonly Lack[] {
  if (statusPageUrl.trim() === '') {
    const message = 'No incident on a status page is linked. Is there one that customers have seen?';
    return [lack('note', 'status-page-link', ADDRESS, message)];
  }
  const problem = statusPageUrlProblem(statusPageUrl);
  return problem === null ? [] : [lack('warning', 'status-page-address', ADDRESS, problem)];
}

/** The field of a proposed alias; its id is the name that the alias would stand for. */
export const PROPOSAL_FIELD = 'aliasProposal';

/** A name that would leave without anyone having decided on it. */
export const NAME_RULE = 'public-name';

/** What could stand for the name of such a finding; null for another finding, and where the name has been decided on. */
export function undecidedName(
  incident: Incident,
  { rule, spot }: Pick<Lack, 'rule' | 'spot'>,
): AliasProposal | null {
  return rule === NAME_RULE ? (unansweredNames(incident).find(({ name }) => name === spot.id) ?? null) : null;
}

/**
 * Names that would leave without anyone having decided on them. Machines, tickets and internal addresses are
 * serious; a word that only looks like a first name is a question.
 */
export function nameFindings(incident: Incident): readonly Lack[] {
  return unansweredNames(incident).map(({ kind, name, alias }) => {
    const spot = { place: 'publish', id: name, field: PROPOSAL_FIELD } as const;
    const message = `${quotedWords(name)} stands in what goes out, and nobody has decided on it: use an alias, such as ${quotedWords(alias)}, or say that it may be public.`;
    return lack(kind === 'internal-name' ? 'error' : 'warning', NAME_RULE, spot, message);
  });
}
