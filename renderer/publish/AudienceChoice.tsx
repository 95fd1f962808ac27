import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

const AUDIENCE_OPTIONS = [
  { value: 'internal', label: 'Internal' },
  { value: 'public', label: 'Public' },
] as const;

/** Whose version everything at this place is about, exports included. */
export function AudienceChoice() {
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
