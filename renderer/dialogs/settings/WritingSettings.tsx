import { SettingRow, SettingsGroup } from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import { counted } from '#shared/text/phrases.ts';

/** What was chosen, dismissed or learnt while writing, and can be taken back. */
export function WritingSettings() {
  const store = useAppStoreApi();
  const { dismissedHints, tableColumns, kindsChosen } = useAppStore(({ settings }) => settings);
  const folder = useAppStore(({ library }) => library?.folder);
  const { changeSettings, openDialog, chooseFolder } = store.getState();
  return (
    <SettingsGroup title="Writing">
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
      <SettingRow
        name="Language hints"
        note={
          dismissedHints.length === 0
            ? 'All are shown.'
            : `${counted(dismissedHints.length, 'hint')} never shown.`
        }
      >
        <Button disabled={dismissedHints.length === 0} onClick={() => changeSettings({ dismissedHints: [] })}>
          Show all again
        </Button>
      </SettingRow>
      <SettingRow
        name="Columns of pasted tables"
        note={
          tableColumns.length === 0
            ? 'What you say of a table’s columns is remembered here.'
            : `Remembered for ${counted(tableColumns.length, 'table')}.`
        }
      >
        <Button disabled={tableColumns.length === 0} onClick={() => changeSettings({ tableColumns: [] })}>
          Forget
        </Button>
      </SettingRow>
      <SettingRow
        name="Kinds of events"
        note={kindsChosen < KINDS_LEARNT ? 'Each sign with its word.' : 'Signs only: you know them.'}
      >
        <Button disabled={kindsChosen === 0} onClick={() => changeSettings({ kindsChosen: 0 })}>
          Show words again
        </Button>
      </SettingRow>
    </SettingsGroup>
  );
}
