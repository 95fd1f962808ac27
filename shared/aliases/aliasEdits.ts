import { nameKey } from '#shared/aliases/foldedText.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';

/** Adds aliases at the end of the table; a name that stands there already keeps its own. */
export function addAliases(incident: Incident, addedAliases: readonly Alias[]): Incident {
  const { aliases } = incident.publication;
  const known = new Set(aliases.map(({ name }) => nameKey(name)));
  const news = addedAliases
    .filter(({ name }) => !known.has(nameKey(name)))
    .map(({ name, alias }) => ({ name, alias }));
  return news.length === 0 ? incident : editPublication(incident, { aliases: [...aliases, ...news] });
}

/** Changes one row of the table, counted from 0; nothing happens where there is none. */
export function editAlias(incident: Incident, at: number, patch: Patch<Alias>): Incident {
  const { aliases } = incident.publication;
  const before = aliases[at];
  if (before === undefined) return incident;
  const after = applyPatch(before, patch);
  return after === before ? incident : editPublication(incident, { aliases: aliases.with(at, after) });
}

/** Takes one row out of the table, counted from 0. */
export function removeAlias(incident: Incident, at: number): Incident {
  const { aliases } = incident.publication;
  if (aliases[at] === undefined) return incident;
  return editPublication(incident, { aliases: aliases.toSpliced(at, 1) });
}
