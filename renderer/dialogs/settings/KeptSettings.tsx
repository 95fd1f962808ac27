import { SettingRow, SettingsGroup } from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';

/** What Debrief keeps by itself, and where a person sees how much it is. */
export function KeptSettings() {
  const store = useAppStoreApi();
  return (
    <SettingsGroup id="kept">
      <SettingRow
        name="Earlier versions"
        note="How much room they take, and what is kept of incidents whose file is gone."
      >
        <Button onClick={() => void store.getState().showKept({ kind: 'settings' })}>Look at them…</Button>
      </SettingRow>
    </SettingsGroup>
  );
}
