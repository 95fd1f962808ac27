import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
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
    goTo: ({ place }: PlacedHint) => {
      const { section, id = '', field = '' } = place;
      store.getState().goTo(section, fieldKey(section, id, field));
    },
    dismissOnce: ({ rule, excerpt, place: { id } }: PlacedHint) => {
      const dismissal = { rule, excerpt, ...(id === undefined ? {} : { id }) };
      incident.dismissHint(dismissal);
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
