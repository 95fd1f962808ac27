import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
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

/** What can be done with hints. A dismissal in the incident is an edit, and undo takes it back. */
export function useHintChoices() {
  const store = useAppStoreApi();
  const { incident } = useEdits();
  const isReadOnly = useIsReadOnly();
  const hasHere = useIncident(({ dismissedHints = [] }) => dismissedHints.length > 0);
  const hasAlways = useAppStore(({ settings }) => settings.dismissedHints.length > 0);
  return {
    isReadOnly,
    hasHere,
    hasAlways,
    goTo: ({ spot }: PlacedHint) => store.getState().goToSpot(spot),
    dismissOnce: ({ rule, excerpt, spot }: PlacedHint) => {
      const { id } = writtenSpot(spot);
      incident.dismissHint({ rule, excerpt, ...(id === undefined ? {} : { id }) });
    },
    dismissHere: ({ rule }: PlacedHint) => incident.dismissHint({ rule }),
    dismissAlways: ({ rule }: PlacedHint) => {
      const { settings, changeSettings } = store.getState();
      changeSettings({ dismissedHints: [...new Set([...settings.dismissedHints, rule])] });
    },
    restoreHere: incident.restoreHints,
    restoreAlways: () => store.getState().changeSettings({ dismissedHints: [] }),
  };
}
