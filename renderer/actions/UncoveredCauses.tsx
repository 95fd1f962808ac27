import { type HeldCause, useHeldCauses } from '#renderer/actions/useHeldCauses.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { whenLeft } from '#renderer/fields/listKeys.ts';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { actionTypeFor } from '#shared/domain/causes/causeActions.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './UncoveredCauses.module.css';

/**
 * What the whys ended with and no action answers, each with the action that may answer it, or the button that makes one.
 * What is answered here stays in its place until somebody leaves, so that a second press never takes what moved up.
 */
export function UncoveredCauses() {
  const { rows, more, hold, release } = useHeldCauses();
  if (rows.length === 0) return null;
  return (
    <Card
      as="section"
      edge="accent"
      className={styles.uncovered}
      aria-label="Not answered by an action"
      onBlur={whenLeft(release)}
    >
      <SectionLabel>No action answers {rows.length === 1 ? 'this' : 'these'} yet</SectionLabel>
      <ul className={styles.causes}>
        {rows.map((row) => (
          <UncoveredCause key={row.cause.id} row={row} onAnswer={hold} />
        ))}
        {more > 0 && <li className={styles.more}>and {more} more in the Five Whys</li>}
      </ul>
    </Card>
  );
}

interface UncoveredCauseProps {
  readonly row: HeldCause;
  readonly onAnswer: () => void;
}

function UncoveredCause({ row: { cause, answers, likely }, onAnswer }: UncoveredCauseProps) {
  const isReadOnly = useIsReadOnly();
  const { outcomes, actions: edits } = useEdits();
  const isAnswered = answers.length > 0;
  const answer = (): void => {
    if (likely === null || isAnswered) return;
    onAnswer();
    edits.patch(likely.id, { causeIds: [...likely.causeIds, cause.id] }, 'Change linked causes');
  };
  return (
    <li className={styles.cause}>
      <Chip>{ACTION_TYPE_WORDS[actionTypeFor(cause.stop)]}</Chip>
      <span className={styles.words} dir="auto">
        {capitalised(cause.answer.trim())}
        <Answered answers={answers} />
        {!isAnswered && likely !== null && (
          <span className={styles.likely}>Does “{likely.title}” answer it?</span>
        )}
      </span>
      <span className={styles.ways}>
        {likely !== null && (
          <Button
            disabled={isReadOnly}
            // It keeps the keyboard, and the pointer’s next press.
            aria-disabled={isAnswered}
            aria-label={`${isAnswered ? 'Answered' : 'Yes'}, “${likely.title}” answers ${cause.answer}`}
            onClick={answer}
          >
            Yes
          </Button>
        )}
        <Button
          tone={likely === null ? 'plain' : 'quiet'}
          disabled={isReadOnly}
          aria-label={`Add an action for ${cause.answer}`}
          onClick={() => outcomes.makeAction(cause)}
        >
          Add an action
        </Button>
      </span>
    </li>
  );
}

function Answered({ answers }: Pick<HeldCause, 'answers'>) {
  if (answers.length === 0) return null;
  const names = answers.map(({ title }) => `“${title}”`).join(', ');
  return (
    <span className={styles.answered}>
      <span aria-hidden="true">✓ </span>
      {names} {answers.length === 1 ? 'answers' : 'answer'} it
    </span>
  );
}
