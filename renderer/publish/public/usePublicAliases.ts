import { createContext, useContext, useMemo } from 'react';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { Replacement } from '#shared/aliases/findNames.ts';
import { publicAliases } from '#shared/aliases/publicAliases.ts';

const PublicAliases = createContext<readonly Replacement[]>([]);

/** Hands what is replaced to everything below, so that a long timeline is looked through once for its people. */
export const PublicAliasesProvider = PublicAliases;

/** The names that the public version replaces; only under {@link PublicAliasesProvider}. */
export function usePublicAliases(): readonly Replacement[] {
  return useContext(PublicAliases);
}

/** The names to replace; the same list while people and aliases stay. */
export function useReplacedNames(): readonly Replacement[] {
  const meeting = useIncident((incident) => incident.meeting);
  const actions = useIncident((incident) => incident.actions);
  const timeline = useIncident((incident) => incident.timeline);
  const aliases = useIncident((incident) => incident.publication.aliases);
  return useMemo(
    () => publicAliases({ meeting, actions, timeline, publication: { aliases } }),
    [meeting, actions, timeline, aliases],
  );
}
