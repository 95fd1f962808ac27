import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { unansweredNames } from '#shared/publication/publicVersion/unansweredNames.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';

/** The field of a proposed alias; its id is the name that the alias would stand for. */
export const PROPOSAL_FIELD = 'aliasProposal';

/**
 * Names that would leave without anyone having decided on them. Machines, tickets and internal addresses are
 * serious; a word that only looks like a first name is a question.
 */
export function nameFindings(incident: Incident): readonly Lack[] {
  return unansweredNames(incident).map(({ kind, name, alias }) => {
    const spot = { place: 'publish', id: name, field: PROPOSAL_FIELD } as const;
    const message = `${quotedWords(name)} stands in what goes out, and nobody has decided on it: use an alias, such as ${quotedWords(alias)}, or say that it may be public.`;
    return lack(kind === 'internal-name' ? 'error' : 'warning', 'public-name', spot, message);
  });
}
