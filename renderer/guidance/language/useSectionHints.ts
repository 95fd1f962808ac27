import { useDeferredValue, useEffect, useMemo } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { type PlacedHint, sectionHints } from '#shared/language/incidentHints.ts';
import { HINTED_PLACES } from '#shared/language/incidentTexts.ts';

const NONE: readonly PlacedHint[] = [];

/** The language hints of the place that is shown; the team's terms are read when a document or the window is come to. */
export function useSectionHints(place: DeskPlace): readonly PlacedHint[] {
  const incident = useIncident((current) => current);
  const now = useMemo(() => ({ incident, place }), [incident, place]);
  // Hints come after the section and after the letter that was typed, never before them.
  const shown = useDeferredValue<typeof now | null>(now, null);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  useLanguageTerms();
  return useMemo(() => {
    const section = HINTED_PLACES.find((known) => known === shown?.place);
    if (shown === null || section === undefined || section !== place) return NONE;
    return sectionHints(shown.incident, section, { terms, dismissed });
  }, [shown, place, terms, dismissed]);
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
