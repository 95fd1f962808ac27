import type { SettingsSlice } from '#renderer/store/slices/settingsState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';

/** The person's settings, and the team's terms; a change shows at once and is kept by the main process. */
export function createSettingsSlice({ get, set, deps }: SliceContext): SettingsSlice {
  return {
    settings: DEFAULT_SETTINGS,
    languageTerms: NO_TERMS,
    languageError: null,
    changeSettings: (patch) => {
      const settings = { ...get().settings, ...patch };
      set({ settings });
      void deps.api.request('settings:change', settings).then((kept) => {
        if (!kept.ok) get().openDialog({ kind: 'error', error: kept.error });
      });
    },
    readLanguageTerms: async () => {
      const handle = get().file?.handle;
      if (handle === undefined) return;
      const read = await deps.api.request('language:terms', { handle });
      if (get().file?.handle !== handle) return;
      const languageTerms = read.ok ? read.value : NO_TERMS;
      const isSame = JSON.stringify(languageTerms) === JSON.stringify(get().languageTerms);
      // The same terms stay the same object, so that nothing is read or drawn again.
      set({ ...(isSame ? {} : { languageTerms }), languageError: read.ok ? null : read.error });
    },
  };
}
