import { findNames } from '#shared/aliases/findNames.ts';
import { nameKey } from '#shared/aliases/foldedText.ts';
import { internalNameAlias } from '#shared/aliases/internalNameAlias.ts';
import { isFirstName, peopleByRole } from '#shared/aliases/peopleByRole.ts';
import { publicAliases, UNNAMED } from '#shared/aliases/publicAliases.ts';
import { roleAlias, untakenAlias } from '#shared/aliases/roleAlias.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';
import { tokensIn } from '#shared/privacy/privateTokens.ts';
import { shapeText } from '#shared/privacy/shapeText.ts';
import { hiddenNames } from '#shared/publication/leaks/hiddenNames.ts';
import { incidentStrings } from '#shared/publication/leaks/incidentStrings.ts';
import { textsForPublic, textsOfPublicVersion } from '#shared/publication/publicVersion/publicTexts.ts';

/** A name that stands in what could go out, and what could stand for it. */
export interface AliasProposal extends Alias {
  /** `known-person`: replaced even if nobody accepts it; the others only once they are accepted. */
  readonly kind: 'known-person' | 'person' | 'internal-name';
  /** Present for a name that is asked about only where it may be a word as well. */
  readonly spoken?: 'in-doubt';
}

/**
 * Names in the public texts and in those they are drafted from that have no alias yet, each once: people known
 * to the incident by their roles, the team's own private words, names that only the private parts say, other first
 * names, then names of machines, tickets and internal addresses.
 * Of several with the same role each gets a number of its own, so that they can be told apart.
 */
export function proposeAliases(
  incident: Incident,
  ownWords: readonly PrivateWord[] = [],
): readonly AliasProposal[] {
  const texts = textsForPublic(incident);
  const chosenAliases = incident.publication.aliases;
  const known = new Set(chosenAliases.map(({ name }) => nameKey(name)));
  const proposals = [
    ...peopleIn(texts, incident),
    ...ownWordsIn(texts, ownWords),
    ...hiddenNamesIn(texts, incident),
    ...firstNamesIn(texts, incident),
    ...doubtfulNamesIn(texts, incident),
    ...internalNamesIn(texts),
  ];
  const byKey = new Map<string, AliasProposal>();
  for (const proposal of proposals) {
    const key = nameKey(proposal.name);
    if (key !== '' && !known.has(key) && !byKey.has(key)) byKey.set(key, proposal);
  }
  return toldApart([...byKey.values()], chosenAliases);
}

/** People by the whole name that the incident has for them, whatever part of it the texts use. */
function peopleIn(texts: readonly string[], incident: Incident): readonly AliasProposal[] {
  const chosen = new Set(incident.publication.aliases.map(({ alias }) => alias.trim()));
  const aliases = publicAliases(incident);
  const foundReplacements = new Set(
    texts.flatMap((text) => findNames(text, aliases).map(({ replacement }) => replacement)),
  );
  const people = new Map(peopleByRole(incident).map(({ name, alias }) => [name, alias]));
  return [...foundReplacements].flatMap(({ name, partOf = name, alias }) => {
    // Whoever goes by an alias that was chosen for a part of the name has one.
    const isSettled = people.get(partOf) !== alias && chosen.has(alias);
    return isSettled ? [] : [{ kind: 'known-person', name: partOf, alias } as const];
  });
}

function ownWordsIn(texts: readonly string[], ownWords: readonly PrivateWord[]): readonly AliasProposal[] {
  return ownWords
    .filter(({ words }) => texts.some((text) => findNames(text, [{ name: words, alias: '' }]).length > 0))
    .map(({ words, alias }) => ({
      kind: 'internal-name',
      name: words,
      alias: alias === '' ? UNNAMED : alias,
    }));
}

function hiddenNamesIn(texts: readonly string[], incident: Incident): readonly AliasProposal[] {
  return hiddenNames(incidentStrings(incident))
    .filter(({ name }) => texts.some((text) => text.includes(name)))
    .map(({ name, isPerson }) => ({ kind: 'person', name, alias: isPerson ? roleAlias('') : UNNAMED }));
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/** People whom nobody listed, as far as their names are common ones. */
function firstNamesIn(texts: readonly string[], incident: Incident): readonly AliasProposal[] {
  const aliases = publicAliases(incident);
  const words = texts.flatMap((text) => [...text.matchAll(CAPITALISED)].map(([word]) => word));
  return [...new Set(words)]
    .filter((word) => isFirstName(word) && findNames(word, aliases).length === 0)
    .map((name) => ({ kind: 'person', name, alias: roleAlias('') }));
}

/** Parts of people's names that may be words, months or places where they stand: neither replaced nor let out. */
function doubtfulNamesIn(texts: readonly string[], incident: Incident): readonly AliasProposal[] {
  const aliases = publicAliases(incident);
  const doubtful = aliases
    .filter(({ spoken }) => spoken === 'if-told')
    .map(({ name, alias }) => ({ kind: 'person', name, alias, spoken: 'in-doubt' }) as const);
  // Within a whole name, which goes first, nothing is in doubt.
  const sought = [...doubtful, ...aliases];
  const found = new Set(
    texts.flatMap((text) =>
      findNames(text, sought).flatMap(({ replacement: { name, spoken } }) =>
        spoken === 'in-doubt' ? [name] : [],
      ),
    ),
  );
  return doubtful.filter(({ name }) => found.has(name));
}

function internalNamesIn(texts: readonly string[]): readonly AliasProposal[] {
  // As a reader sees it: a name with the hyphens of a word processor is the same name.
  const tokens = [...new Set(texts.flatMap((text) => [text, shapeText(text)]))].flatMap(tokensIn);
  const links = tokens.filter(({ kind }) => kind === 'link').map(({ written }) => written);
  return tokens.flatMap((token) => {
    const alias = internalNameAlias(token);
    const isInLink = token.kind === 'host' && links.some((link) => link.includes(token.written));
    return alias === null || isInLink ? [] : [{ kind: 'internal-name', name: token.written, alias } as const];
  });
}

function toldApart(
  proposals: readonly AliasProposal[],
  chosenAliases: readonly Alias[],
): readonly AliasProposal[] {
  const taken = new Set(chosenAliases.map(({ alias }) => alias.trim()));
  return proposals.map((proposal) => {
    const alias = isShared(proposal) ? proposal.alias : untakenAlias(proposal.alias, taken);
    taken.add(alias);
    return { ...proposal, alias };
  });
}

/** Nobody outside needs to know one ticket or page from another. */
function isShared({ kind, alias }: AliasProposal): boolean {
  return kind === 'internal-name' && /^an internal (?!service)|^a change$/.test(alias);
}

/**
 * Names in what goes out as it stands now that would leave as they are written, because nobody has said what
 * stands for them, or that they may be public. People known to the incident are not among them: they go out by
 * their roles in any case.
 */
export function unansweredNames(incident: Incident): readonly AliasProposal[] {
  const undecidedProposals = proposeAliases(incident).filter(({ kind }) => kind !== 'known-person');
  if (undecidedProposals.length === 0) return [];
  const sought = [...undecidedProposals, ...publicAliases(incident)];
  const found = new Set(
    textsOfPublicVersion(incident).flatMap((text) =>
      findNames(text, sought).map(({ replacement }) => nameKey(replacement.name)),
    ),
  );
  return undecidedProposals.filter(({ name }) => found.has(nameKey(name)));
}
