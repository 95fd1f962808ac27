import { SEND_SPOT } from '#renderer/commands/publishSpots.ts';
import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { ExportChoices } from '#renderer/publish/ExportChoices.tsx';
import { FieldHeading } from '#renderer/section/FieldHeading.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/** Every form in which the document can leave, the other places it goes to, and what has left already. */
export function SendStep() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <>
      <FieldHeading spot={SEND_SPOT}>{isPublic ? 'Export the public version' : 'Export'}</FieldHeading>
      <ExportChoices />
      <WHERE_IT_GOES.Part />
    </>
  );
}
