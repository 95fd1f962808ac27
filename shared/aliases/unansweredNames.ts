import { findNames } from '#shared/aliases/findNames.ts';
import { type AliasProposal, proposeAliases } from '#shared/aliases/proposeAliases.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { textsOfPublicVersion } from '#shared/publication/publicVersion/publicTexts.ts';

/**
 * Names in what goes out as it stands now that would leave as they are written, because nobody has said what
 * stands for them, or that they may be public. People known to the incident are not among them: they go out by
 * their roles in any case.
 */
export function unansweredNames(incident: Incident): readonly AliasProposal[] {
  const texts = textsOfPublicVersion(incident);
  return proposeAliases(incident).filter(
    (proposal) =>
      proposal.kind !== 'known-person' && texts.some((text) => findNames(text, [proposal]).length > 0),
  );
}
