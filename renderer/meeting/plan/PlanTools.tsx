import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useInvitation } from '#renderer/meeting/plan/useInvitation.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** Inviting and starting, once there is an agenda: what has to come before stands in their place. */
export function PlanTools() {
  const start = useCommand('meeting.startPause');
  const invitation = useInvitation();
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const isPlanned = useIncident(({ meeting }) => meeting.plan.length > 0);
  if (!isPlanned) return null;
  return (
    <>
      {invitation.isPossible ? (
        <Button onClick={invitation.save}>Save invitation…</Button>
      ) : (
        <Button
          disabled={isReadOnly}
          onClick={() => store.getState().goToSpot(placeSpot('meeting', 'scheduledFor'))}
        >
          Set a time to invite
        </Button>
      )}
      <Button tone="primary" disabled={!start.isEnabled} onClick={start.run}>
        Start the meeting
        <CommandKeys id="meeting.startPause" />
      </Button>
    </>
  );
}
