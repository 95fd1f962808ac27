import { SettingRow, SettingsGroup } from '#renderer/dialogs/settings/SettingsGroup.tsx';
import { SettingChoice, SettingSwitch } from '#renderer/fields/SettingControls.tsx';

/** How documents leave; the same stands at Publish, where they do. */
export function DocumentSettings() {
  return (
    <SettingsGroup id="documents">
      <SettingRow name="PDF page">
        <SettingChoice setting="pageSize" label="PDF page size" look="segments" />
      </SettingRow>
      <SettingRow name="Five Whys" note="In a PDF or HTML page.">
        <SettingChoice setting="whysAs" label="Five Whys in a PDF or HTML page" look="segments" />
      </SettingRow>
      <SettingSwitch setting="hasMermaid" />
      <SettingSwitch setting="hasPictures" />
      <SettingSwitch setting="hasReviewCopies" />
    </SettingsGroup>
  );
}
