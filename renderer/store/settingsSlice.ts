import type { SliceContext } from '#renderer/store/slice.ts';
import type { SettingsSlice } from '#renderer/store/state.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';

/** The person's settings; a change shows at once and is kept by the main process. */
export function createSettingsSlice({ get, set, deps }: SliceContext): SettingsSlice {
  return {
    settings: DEFAULT_SETTINGS,
    changeSettings: (patch) => {
      const settings = { ...get().settings, ...patch };
      set({ settings });
      void deps.api.request('settings:change', settings).then((kept) => {
        if (!kept.ok) get().openDialog({ kind: 'error', error: kept.error });
      });
    },
  };
}
