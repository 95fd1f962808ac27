import { SettingRow, SettingsGroup } from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import { counted } from '#shared/text/phrases.ts';

/** What was chosen while writing; and what was dismissed, remembered or learnt, once something was: each has a way back. */
export function WritingSettings() {
  const store = useAppStoreApi();
  const { dismissedHints, tableColumns, kindsChosen } = useAppStore(({ settings }) => settings);
  const folder = useAppStore(({ library }) => library?.folder);
  const { changeSettings, openDialog, chooseFolder } = store.getState();
  return (
    <SettingsGroup id="writing">
      {folder !== undefined && (
        <SettingRow name="Folder of incidents" note={folder}>
          <Button onClick={() => void chooseFolder()}>Choose…</Button>
        </SettingRow>
      )}
      <SettingRow name="When we write a postmortem" note="The guide’s bounds, or your team’s own.">
        <Button onClick={() => openDialog({ kind: 'whenToWrite', backTo: { kind: 'settings' } })}>
          Change…
        </Button>
      </SettingRow>
      {dismissedHints.length > 0 && (
        <SettingRow name="Language hints" note={`${counted(dismissedHints.length, 'hint')} never shown.`}>
          <Button onClick={() => changeSettings({ dismissedHints: [] })}>Show all again</Button>
        </SettingRow>
      )}
      {tableColumns.length > 0 && (
        <SettingRow
          name="Columns of pasted tables"
          note={`Remembered for ${counted(tableColumns.length, 'table')}.`}
        >
          <Button onClick={() => changeSettings({ tableColumns: [] })}>Forget</Button>
        </SettingRow>
      )}
      {kindsChosen >= KINDS_LEARNT && (
        <SettingRow name="Kinds of events" note="Signs only: you know them.">
          <Button onClick={() => changeSettings({ kindsChosen: 0 })}>Show words again</Button>
        </SettingRow>
      )}
    </SettingsGroup>
  );
}
