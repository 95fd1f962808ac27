import { useRef, useState } from 'react';
import { DocumentSettings } from '#renderer/dialogs/settings/DocumentSettings.tsx';
import { KeptSettings } from '#renderer/dialogs/settings/KeptSettings.tsx';
import styles from '#renderer/dialogs/settings/SettingsDialog.module.css';
import {
  SettingRow,
  SettingsGroup,
  type SettingsGroupId,
} from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { groupAt, SettingsIndex } from '#renderer/dialogs/settings/SettingsIndex.tsx';
import { WritingSettings } from '#renderer/dialogs/settings/WritingSettings.tsx';
import { SettingChoice, SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';

/** Everything that a person chose for this computer, in one place; a change holds at once. */
export function SettingsDialog() {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  const scroll = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<SettingsGroupId>('window');
  // The last groups are too short to come to the upper edge: the one that was asked for is the current one all the same.
  const lead = (id: SettingsGroupId): void => {
    const group = scroll.current?.querySelector<HTMLElement>(`[data-group="${id}"]`);
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
    requestAnimationFrame(() => setCurrent(id));
  };
  return (
    <Dialog size="wide" title="Settings" onClose={close}>
      <p className={styles.scope}>For you, on this computer. Changes apply at once.</p>
      <div className={styles.columns}>
        <SettingsIndex current={current} onChosen={lead} />
        <DialogScroll
          ref={scroll}
          className={styles.scroll}
          aria-label="All settings"
          onScroll={({ currentTarget }) => setCurrent(groupAt(currentTarget))}
        >
          <SettingsGroup id="window">
            <SettingRow name="Theme">
              <SettingChoice setting="theme" label="Theme" look="segments" />
            </SettingRow>
            <SettingRow name="Size" note="To fit the window: larger on a large display.">
              <SettingChoice setting="zoom" label="Size" look="list" />
            </SettingRow>
            <SettingSwitch setting="isGuidanceOpen" />
          </SettingsGroup>
          <WritingSettings />
          <SettingsGroup id="meeting">
            <SettingRow name="Look of the wall" note="Light for most projectors.">
              <SettingChoice setting="wallLook" label="Look of the wall" look="segments" />
            </SettingRow>
            <SettingSwitch setting="isBlockFollowed" />
            <SettingSwitch setting="isChimeOn" />
          </SettingsGroup>
          <DocumentSettings />
          <KeptSettings />
        </DialogScroll>
      </div>
      <DialogActions>
        <Button data-first onClick={close}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
