import { BlockBar } from '#renderer/meeting/BlockBar.tsx';
import { CaptureLine } from '#renderer/meeting/CaptureLine.tsx';
import { ClockHead } from '#renderer/meeting/ClockHead.tsx';
import { currentKind } from '#renderer/meeting/currentKind.ts';
import styles from '#renderer/meeting/MeetingStrip.module.css';
import { ParkedCard } from '#renderer/meeting/ParkedCard.tsx';
import { PromptCard } from '#renderer/meeting/PromptCard.tsx';
import { useClockPart } from '#renderer/meeting/useClockPart.ts';
import { Margin } from '#renderer/section/Margin.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';

/**
 * The meeting on top of every section while it is under way; its questions, and in the action
 * block what was parked, stand in the margin.
 */
export function MeetingStrip() {
  const isActions = useClockPart((clock) => currentKind(clock) === 'actions');
  const isParkedDue = useIncident(({ meeting }) => meeting.parkingLot.length > 0) && isActions;
  return (
    <aside className={styles.strip} aria-label="Meeting under way">
      <ClockHead isSmall />
      <BlockBar isSmall />
      <CaptureLine />
      <Margin>
        <div className={styles.prompts}>
          <PromptCard />
          {isParkedDue && <ParkedCard />}
        </div>
      </Margin>
    </aside>
  );
}
