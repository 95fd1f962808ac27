import { useEffect, useMemo, useState } from 'react';
import { hintsInTurns } from '#renderer/section/hintsInTurns.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type PlacedHint, undismissedHints, widestHints } from '#shared/language/incidentHints.ts';
import type { HintedPlace } from '#shared/language/incidentTexts.ts';

const NOT_READ: readonly PlacedHint[] = [];

/** The language hints of some places of an incident, each wording once; none before they were read. */
export function useDocumentHints(incident: Incident, places: readonly HintedPlace[]): readonly PlacedHint[] {
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const [hints, setHints] = useState(NOT_READ);
  useEffect(() => {
    if (places.length === 0) return setHints(NOT_READ);
    return hintsInTurns({ incident, places, terms, after: 0, onRead: setHints });
  }, [incident, places, terms]);
  return useMemo(
    () => widestHints(undismissedHints(hints, incident, dismissed)),
    [hints, incident, dismissed],
  );
}
