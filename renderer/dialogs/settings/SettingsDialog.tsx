import { DocumentSettings } from '#renderer/dialogs/settings/DocumentSettings.tsx';
import { KeptSettings } from '#renderer/dialogs/settings/KeptSettings.tsx';
import styles from '#renderer/dialogs/settings/SettingsDialog.module.css';
import { SettingRow, SettingsGroup } from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { WritingSettings } from '#renderer/dialogs/settings/WritingSettings.tsx';
import { SettingChoice, SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';

/** Everything that a person chose for this computer, in one place; a change holds at once. */
export function SettingsDialog() {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="large" title="Settings" onClose={close}>
      <p className={styles.scope}>For you, on this computer. Changes apply at once.</p>
      <DialogScroll className={styles.scroll} aria-label="All settings">
        <SettingsGroup title="Window">
          <SettingRow name="Theme">
            <SettingChoice setting="theme" label="Theme" look="segments" />
          </SettingRow>
          <SettingRow name="Size" note="To fit the window: larger on a large display.">
            <SettingChoice setting="zoom" label="Size" look="list" />
          </SettingRow>
          <SettingSwitch setting="isGuidanceOpen" />
        </SettingsGroup>
        <WritingSettings />
        <SettingsGroup title="Meeting and wall">
          <SettingRow name="Look of the wall" note="Light for most projectors.">
            <SettingChoice setting="wallLook" label="Look of the wall" look="segments" />
          </SettingRow>
          <SettingSwitch setting="isBlockFollowed" />
          <SettingSwitch setting="isChimeOn" />
        </SettingsGroup>
        <DocumentSettings />
        <KeptSettings />
      </DialogScroll>
      <DialogActions>
        <Button data-first onClick={close}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
