import { findNames } from '#shared/aliases/findNames.ts';
import { nameKey } from '#shared/aliases/foldedText.ts';
import { publicAliases } from '#shared/aliases/publicAliases.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AliasProposal, proposeAliases } from '#shared/publication/publicVersion/proposeAliases.ts';
import { textsOfPublicVersion } from '#shared/publication/publicVersion/publicTexts.ts';

/**
 * Names in what goes out as it stands now that would leave as they are written, because nobody has said what
 * stands for them, or that they may be public. People known to the incident are not among them: they go out by
 * their roles in any case.
 */
export function unansweredNames(incident: Incident): readonly AliasProposal[] {
  const undecided = proposeAliases(incident).filter(({ kind }) => kind !== 'known-person');
  if (undecided.length === 0) return [];
  const sought = [...undecided, ...publicAliases(incident)];
  const found = new Set(
    textsOfPublicVersion(incident).flatMap((text) =>
      findNames(text, sought).map(({ replacement }) => nameKey(replacement.name)),
    ),
  );
  return undecided.filter(({ name }) => found.has(nameKey(name)));
}
