import { useMemo } from 'react';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { Replacement } from '#shared/aliases/findNames.ts';
import { publicAliases } from '#shared/aliases/publicAliases.ts';

/** What is replaced in the public version; the same list while people and aliases stay. */
export function usePublicAliases(): readonly Replacement[] {
  const meeting = useIncident((incident) => incident.meeting);
  const actions = useIncident((incident) => incident.actions);
  const timeline = useIncident((incident) => incident.timeline);
  const aliases = useIncident((incident) => incident.publication.aliases);
  return useMemo(
    () => publicAliases({ meeting, actions, timeline, publication: { aliases } }),
    [meeting, actions, timeline, aliases],
  );
}
