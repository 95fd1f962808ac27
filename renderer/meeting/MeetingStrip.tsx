import { BlockBar } from '#renderer/meeting/BlockBar.tsx';
import { CaptureLine } from '#renderer/meeting/CaptureLine.tsx';
import { ClockHead } from '#renderer/meeting/ClockHead.tsx';
import styles from '#renderer/meeting/MeetingStrip.module.css';
import { PromptCard } from '#renderer/meeting/PromptCard.tsx';
import { useMeetingClock } from '#renderer/meeting/useMeetingClock.ts';
import { Margin } from '#renderer/section/Margin.tsx';

/** The meeting on top of every section while it is under way; its questions stand in the margin. */
export function MeetingStrip() {
  const { blocks } = useMeetingClock();
  return (
    <aside className={styles.strip} aria-label="Meeting under way">
      <ClockHead isSmall />
      <BlockBar isSmall blocks={blocks} />
      <CaptureLine isSmall />
      <Margin>
        <div className={styles.prompts}>
          <PromptCard />
        </div>
      </Margin>
    </aside>
  );
}
