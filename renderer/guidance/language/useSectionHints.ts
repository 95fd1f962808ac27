import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { hintsSoFar, type PlacedHint } from '#shared/language/incidentHints.ts';
import { HINTED_PLACES } from '#shared/language/incidentTexts.ts';

const NOTHING: { readonly hints: readonly PlacedHint[]; readonly isWhole: boolean } = {
  hints: [],
  isWhole: true,
};
/** Texts that are read before the window may answer again; other incidents than extreme ones have fewer. */
const NEW_TEXTS = 1_000;

/** The language hints of the place that is shown; the team's terms are read when a document or the window is come to. */
export function useSectionHints(place: DeskPlace): readonly PlacedHint[] {
  const incident = useIncident((current) => current);
  const now = useMemo(() => ({ incident, place }), [incident, place]);
  // Hints come after the section and after the letter that was typed, never before them.
  const shown = useDeferredValue<typeof now | null>(now, null);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  useLanguageTerms();
  const [round, setRound] = useState(0);
  const { hints, isWhole } = useMemo(() => {
    const section = HINTED_PLACES.find((known) => known === shown?.place);
    if (shown === null || section === undefined || section !== place) return NOTHING;
    // What was read in the rounds before is known.
    return { ...hintsSoFar(shown.incident, section, { terms, dismissed }, NEW_TEXTS), round };
  }, [shown, place, terms, dismissed, round]);
  useEffect(() => {
    if (isWhole) return;
    const next = setTimeout(() => setRound(round + 1));
    return () => clearTimeout(next);
  }, [isWhole, round]);
  return hints;
}

function useLanguageTerms(): void {
  const store = useAppStoreApi();
  const handle = useAppStore(({ file }) => file?.handle);
  useEffect(() => {
    if (handle === undefined) return;
    const read = () => void store.getState().readLanguageTerms();
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [handle, store]);
}
