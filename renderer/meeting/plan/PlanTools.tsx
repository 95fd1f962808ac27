import { useId } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { useInvitation } from '#renderer/meeting/plan/useInvitation.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';

/** Inviting and starting; where one of them is not possible yet, the reason stands beside it, one at a time. */
export function PlanTools() {
  const start = useCommand('meeting.startPause');
  const invitation = useInvitation();
  const isPlanned = useIncident(({ meeting }) => meeting.plan.length > 0);
  const isTimeMissing = isPlanned && !invitation.isPossible;
  const reasonId = useId();
  const reason = (words: string) => (
    <span id={reasonId} className={styles.reason}>
      {words}
    </span>
  );
  return (
    <>
      {isTimeMissing && reason('Set a time first')}
      <Button
        disabled={!invitation.isPossible}
        aria-describedby={isTimeMissing ? reasonId : undefined}
        onClick={invitation.save}
      >
        Save invitation…
      </Button>
      {!isPlanned && reason('Plan it first')}
      <Button
        tone={isPlanned ? 'primary' : 'plain'}
        disabled={!start.isEnabled}
        aria-describedby={isPlanned ? undefined : reasonId}
        onClick={start.run}
      >
        Start the meeting
        <CommandKeys id="meeting.startPause" />
      </Button>
    </>
  );
}
