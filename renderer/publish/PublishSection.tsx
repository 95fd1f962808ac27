import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { ExportChoices } from '#renderer/publish/ExportChoices.tsx';
import { COMPOSE } from '#renderer/publish/public/composeLater.ts';
import { Readiness } from '#renderer/publish/Readiness.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

/** Who it is for, every form it can leave in, what is still missing, and where it goes. */
export function PublishSection() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <section>
      <SectionHeader title="Publish">
        <AudienceChoice />
      </SectionHeader>
      {isPublic && <COMPOSE.Part />}
      <SectionLabel space="section">{isPublic ? 'Export the public version' : 'Export'}</SectionLabel>
      <ExportChoices />
      <Readiness />
      <WHERE_IT_GOES.Part />
    </section>
  );
}

const AUDIENCE_OPTIONS = [
  { value: 'internal', label: 'Internal' },
  { value: 'public', label: 'Public' },
] as const;

/** Whose version everything at this place is about, exports included. */
function AudienceChoice() {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const store = useAppStoreApi();
  return (
    <SegmentedControl
      label="Audience"
      value={audience}
      options={AUDIENCE_OPTIONS}
      onValue={store.getState().chooseAudience}
    />
  );
}
