import { ParkedCard } from '#renderer/meeting/cards/ParkedCard.tsx';
import { BlockBar } from '#renderer/meeting/clock/BlockBar.tsx';
import { BarButtons } from '#renderer/meeting/clock/ClockButtons.tsx';
import { ClockFace } from '#renderer/meeting/clock/ClockHead.tsx';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { CaptureLine } from '#renderer/meeting/room/CaptureLine.tsx';
import styles from '#renderer/meeting/room/MeetingStrip.module.css';
import { PromptCard } from '#renderer/meeting/room/PromptCard.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';

/**
 * The meeting on top of every section while it is under way, in one bar: the section is what is worked on, and every
 * other button of the clock has a key and stands at the meeting's own place. Its questions stand in
 * the margin alone; what was parked, and is due in the action block, stands below the bar where there is no margin.
 */
export function MeetingStrip() {
  const isActions = useClockPart((clock) => currentKind(clock) === 'actions');
  const isParkedDue = useIncident(({ meeting }) => meeting.parkingLot.length > 0) && isActions;
  return (
    <Card as="aside" className={styles.strip} aria-label="Meeting under way" data-meeting-bar>
      <div className={styles.row}>
        <ClockFace />
        <CaptureLine />
        <BarButtons />
      </div>
      <BlockBar isLine />
      <Margin isOnlyBeside>
        <PromptCard />
      </Margin>
      {isParkedDue && (
        <Margin>
          <div className={styles.parked}>
            <ParkedCard />
          </div>
        </Margin>
      )}
    </Card>
  );
}
