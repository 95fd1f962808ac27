import { useEffect } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useReadHints } from '#renderer/section/useReadHints.ts';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';

/** The language hints of the place that is shown; the team's terms are read when a document or the window is come to. */
export function useSectionHints(place: DeskPlace): readonly PlacedHint[] {
  useLanguageTerms();
  return useReadHints(place);
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
