import { SEND_SPOT } from '#renderer/commands/publishSpots.ts';
import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { FieldHeading } from '#renderer/section/FieldHeading.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/** What to send next and to whom, what was sent, and the other forms and places. */
export function SendStep() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <>
      <FieldHeading spot={SEND_SPOT}>{isPublic ? 'To customers' : 'To the company'}</FieldHeading>
      <WHERE_IT_GOES.Part />
    </>
  );
}
