import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  CHOICE_NAMES,
  type ChoiceSetting,
  SWITCH_NAMES,
  type SwitchSetting,
} from '#shared/settings/settingNames.ts';
import type { Settings } from '#shared/settings/settings.ts';

interface SettingSwitchProps {
  readonly setting: SwitchSetting;
  /** What else a change does, here. */
  readonly onChanged?: (isOn: boolean) => void;
  /** Fewer words than its name, where a heading beside it says the rest. */
  readonly words?: string;
}

/** A setting that is on or off, wherever it can be changed. */
export function SettingSwitch({ setting, onChanged, words }: SettingSwitchProps) {
  const store = useAppStoreApi();
  const isOn = useAppStore(({ settings }) => settings[setting]);
  return (
    <Checkbox
      checked={isOn}
      onChecked={(isChecked) => {
        store.getState().changeSettings({ [setting]: isChecked });
        onChanged?.(isChecked);
      }}
    >
      {words ?? SWITCH_NAMES[setting]}
    </Checkbox>
  );
}

interface SettingChoiceProps {
  readonly setting: ChoiceSetting;
  readonly label: string;
  /** `segments` shows all of them at once. */
  readonly look: 'segments' | 'list';
}

/** A setting that is one of a few, wherever it can be changed. */
export function SettingChoice({ setting, label, look }: SettingChoiceProps) {
  const store = useAppStoreApi();
  const value: string = useAppStore(({ settings }) => settings[setting]);
  const options = Object.entries<string>(CHOICE_NAMES[setting]).map(([value, label]) => ({ value, label }));
  // The options are the keys of this very setting.
  const choose = (next: string) => store.getState().changeSettings({ [setting]: next } as Partial<Settings>);
  return look === 'segments' ? (
    <SegmentedControl label={label} value={value} options={options} onValue={choose} />
  ) : (
    <Select aria-label={label} value={value} options={options} onValue={choose} />
  );
}
