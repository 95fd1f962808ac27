import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';

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
