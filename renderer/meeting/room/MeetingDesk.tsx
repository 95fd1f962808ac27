import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { ParkedCard } from '#renderer/meeting/cards/ParkedCard.tsx';
import { PrivateNotes } from '#renderer/meeting/cards/PrivateNotes.tsx';
import { RoomCard } from '#renderer/meeting/cards/RoomCard.tsx';
import { BlockBar } from '#renderer/meeting/clock/BlockBar.tsx';
import { ClockHead } from '#renderer/meeting/clock/ClockHead.tsx';
import { MeetingOptions } from '#renderer/meeting/clock/MeetingOptions.tsx';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { CaptureLine } from '#renderer/meeting/room/CaptureLine.tsx';
import styles from '#renderer/meeting/room/MeetingDesk.module.css';
import { PromisedActions } from '#renderer/meeting/room/PromisedActions.tsx';
import { PromptCard } from '#renderer/meeting/room/PromptCard.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';

/** The facilitator's screen while the meeting is under way: clock, questions, what is said, what the room sees. */
export function MeetingDesk({ wall }: { readonly wall: ReactNode }) {
  const goToBlock = useCommand('meeting.goToBlock');
  const kind = useClockPart(currentKind);
  return (
    <section className={styles.desk}>
      <Spoken as="h2">Meeting</Spoken>
      <ClockHead />
      <BlockBar />
      <CaptureLine />
      <div className={styles.two}>
        <Card className={styles.card} data-promises={kind === 'promises' || undefined}>
          {kind === 'promises' && <PromisedActions />}
          <PromptCard>
            <LinkButton tone="quiet" onClick={goToBlock.run}>
              Work on this block’s section <Keys>G</Keys>
            </LinkButton>
          </PromptCard>
        </Card>
        <div className={styles.side}>
          {wall}
          <ParkedCard />
          <MeetingOptions />
        </div>
      </div>
      <Margin>
        <PrivateNotes />
        <RoomCard />
      </Margin>
    </section>
  );
}
