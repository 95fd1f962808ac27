import { ParkedCard } from '#renderer/meeting/cards/ParkedCard.tsx';
import { BlockBar } from '#renderer/meeting/clock/BlockBar.tsx';
import { ClockHead } from '#renderer/meeting/clock/ClockHead.tsx';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { CaptureLine } from '#renderer/meeting/room/CaptureLine.tsx';
import styles from '#renderer/meeting/room/MeetingStrip.module.css';
import { PromptCard } from '#renderer/meeting/room/PromptCard.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';

/**
 * The meeting on top of every section while it is under way; its questions, and in the action
 * block what was parked, stand in the margin.
 */
export function MeetingStrip() {
  const isActions = useClockPart((clock) => currentKind(clock) === 'actions');
  const isParkedDue = useIncident(({ meeting }) => meeting.parkingLot.length > 0) && isActions;
  return (
    <Card as="aside" className={styles.strip} aria-label="Meeting under way">
      <ClockHead isSmall />
      <BlockBar isSmall />
      <CaptureLine />
      <Margin>
        <div className={styles.prompts}>
          <PromptCard />
          {isParkedDue && <ParkedCard />}
        </div>
      </Margin>
    </Card>
  );
}
