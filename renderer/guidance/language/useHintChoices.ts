import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { dismissHint, restoreHints } from '#shared/domain/dismissalEdits.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';

/** What can be done with hints. A dismissal in the incident is an edit, and undo takes it back. */
export function useHintChoices() {
  const store = useAppStoreApi();
  const edit = useEdit();
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
      edit({ label: 'Dismiss hint', apply: (incident) => dismissHint(incident, dismissal) });
    },
    dismissHere: ({ rule }: PlacedHint) =>
      edit({ label: 'Dismiss hints of a kind', apply: (incident) => dismissHint(incident, { rule }) }),
    dismissAlways: ({ rule }: PlacedHint) => {
      const { settings, changeSettings } = store.getState();
      changeSettings({ dismissedHints: [...new Set([...settings.dismissedHints, rule])] });
    },
    restoreHere: () => edit({ label: 'Show dismissed hints', apply: restoreHints }),
    restoreAlways: () => store.getState().changeSettings({ dismissedHints: [] }),
  };
}
