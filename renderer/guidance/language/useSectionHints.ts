import { useEffect, useMemo, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { hintsInTurns } from '#renderer/section/hintsInTurns.ts';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsRead,
  useIsReadOnly,
} from '#renderer/store/AppStoreContext.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { dismissalOf, type PlacedHint, undismissedHints } from '#shared/language/incidentHints.ts';
import { HINTED_PLACES, PLACES_OF_AUDIENCE } from '#shared/language/incidentTexts.ts';

/** Hints come after the section is drawn, and after the marks and what is missing. */
const PAUSE_MS = 100;

/** The last hints: they stay until the same place has others. */
interface ReadHints {
  readonly place: DeskPlace | null;
  /** Whose document is made at Publish. */
  readonly audience: Audience;
  /** The incident's. */
  readonly id: string;
  readonly hints: readonly PlacedHint[];
}

const NOTHING_READ: ReadHints = { place: null, audience: 'internal', id: '', hints: [] };

/** The language hints of the place that is shown, at Publish of the document that is made there; the team's terms are read when a document or the window is come to. */
export function useSectionHints(place: DeskPlace): readonly PlacedHint[] {
  const incident = useQuietIncident();
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const isRead = useIsRead();
  useLanguageTerms();
  const [read, setRead] = useState<ReadHints>(NOTHING_READ);
  useEffect(() => {
    const section = HINTED_PLACES.find((known) => known === place);
    if (section === undefined || !isRead) return;
    const { id } = incident;
    return hintsInTurns({
      incident,
      places: section === 'publish' ? PLACES_OF_AUDIENCE[audience] : [section],
      terms,
      after: PAUSE_MS,

      onRead: (hints) => {
        setRead({ place, audience, id, hints });
      },
    });
  }, [incident, isRead, place, audience, terms]);
  return useMemo(() => {
    const isHere =
      read.place === place && read.id === incident.id && (place !== 'publish' || read.audience === audience);
    return isHere ? undismissedHints(read.hints, incident, dismissed) : NOTHING_READ.hints;
  }, [read, place, audience, incident, dismissed]);
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
    dismissOnce: (hint: PlacedHint) => incident.dismissHint(dismissalOf(hint)),
    dismissHere: ({ rule }: PlacedHint) => incident.dismissHint({ rule }),
    dismissAlways: ({ rule }: PlacedHint) => {
      const { settings, changeSettings } = store.getState();
      changeSettings({ dismissedHints: [...new Set([...settings.dismissedHints, rule])] });
    },
    restoreHere: incident.restoreHints,
    restoreAlways: () => store.getState().changeSettings({ dismissedHints: [] }),
  };
}
