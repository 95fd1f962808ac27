import { CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { ParkedCard } from '#renderer/meeting/cards/ParkedCard.tsx';
import { PrivateNotes } from '#renderer/meeting/cards/PrivateNotes.tsx';
import { RoomCard } from '#renderer/meeting/cards/RoomCard.tsx';
import { useMeetingClock } from '#renderer/meeting/clock/useMeetingClock.ts';
import { ClosingActions } from '#renderer/meeting/closing/ClosingActions.tsx';
import { ClosingQuestions } from '#renderer/meeting/closing/ClosingQuestions.tsx';
import { FollowUpCard } from '#renderer/meeting/closing/FollowUpCard.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { CLOSING_STEPS, closingList } from '#shared/meeting/closing.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';
import styles from './MeetingClosing.module.css';

/** After the meeting: the short list that closes it. Nothing waits for it; what is open stays shown. */
export function MeetingClosing({ wall }: { readonly wall: ReactNode }) {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { elapsedMs } = useMeetingClock();
  const goOn = useCommand('meeting.startPause');
  const { closing: edits } = useEdits();
  const list = closingList(incident);
  const statusWords = INCIDENT_STATUS_WORDS[incident.status].toLowerCase();
  const note = `Held for ${durationText(elapsedMs / MINUTE_MS)} · ${list.done} of ${CLOSING_STEPS} closed`;
  return (
    <section className={styles.closing}>
      <SectionHeader title="Meeting" note={note}>
        <Button tone="quiet" edge="end" disabled={!goOn.isEnabled} onClick={goOn.run}>
          Go on with the meeting
        </Button>
      </SectionHeader>
      <ProgressBar label="Closing of the meeting" fraction={list.done / CLOSING_STEPS} />
      <Card className={styles.steps}>
        <ClosingStep isDone={list.actions.length === 0} title="Every action has an owner and a due date">
          <ClosingActions />
        </ClosingStep>
        <ClosingStep isDone={list.parked === 0} title="Parked items are actions or let go">
          {list.parked > 0 && <ParkedCard />}
        </ClosingStep>
        <ClosingStep isDone={list.isAttendanceNoted} title="Who was here">
          <RoomCard />
        </ClosingStep>
        <ClosingStep isDone={list.areQuestionsAnswered} title="Two questions to the room">
          <ClosingQuestions />
        </ClosingStep>
        <ClosingStep
          isDone={list.isInReview}
          title={
            list.isInReview ? `The document is ${statusWords}` : 'The document goes to its readers for review'
          }
        >
          {!list.isInReview && (
            <Button disabled={isReadOnly} onClick={edits.setInReview}>
              Set it to In review
            </Button>
          )}
          <Checkbox
            className={styles.option}
            checked={incident.meeting.isInDocument === true}
            disabled={isReadOnly}
            onChecked={(isChecked) => edits.setInDocument(isChecked)}
          >
            Say in the document that the meeting was held, for how long, and by which roles
          </Checkbox>
        </ClosingStep>
      </Card>
      <FollowUpCard />
      <Margin>
        {wall}
        <PrivateNotes />
      </Margin>
    </section>
  );
}

interface ClosingStepProps {
  readonly isDone: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing of the closing list, with a mark that says by its shape whether it is done. */
function ClosingStep({ isDone, title, children }: ClosingStepProps) {
  return (
    <section className={styles.step} data-done={isDone || undefined} aria-label={title}>
      <h3 className={styles.title}>
        <span className={styles.mark} role="img" aria-label={isDone ? 'Done' : 'Open'}>
          {isDone && <CheckIcon aria-hidden="true" />}
        </span>
        {title}
      </h3>
      {children !== false && <div className={styles.content}>{children}</div>}
    </section>
  );
}
