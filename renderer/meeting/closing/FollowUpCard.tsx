import { ChevronRightIcon } from 'lucide-react';
import { useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { FOLLOW_UP_SPOT } from '#renderer/meeting/clock/followUpSpot.ts';
import { useMeetingClock } from '#renderer/meeting/clock/useMeetingClock.ts';
import styles from '#renderer/meeting/closing/MeetingClosing.module.css';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { BlockId } from '#shared/domain/incident/ids.ts';
import { type CarryChoice, carryChoices } from '#shared/meeting/followUp.ts';
import { counted } from '#shared/text/phrases.ts';

/** What the meeting did not get through, and the session that takes it up: block by block; what was held is folded away. */
export function FollowUpCard() {
  const choices = carryChoices(useMeetingClock());
  const isReadOnly = useIsReadOnly();
  const { closing: edits } = useEdits();
  const { ref } = useFieldPlace(fieldKey(FOLLOW_UP_SPOT));
  const [turned, setTurned] = useState<ReadonlySet<BlockId>>(new Set());
  const chosenIds = new Set(
    choices.flatMap(({ id, isUnfinished }) => (isUnfinished === turned.has(id) ? [] : [id])),
  );
  const isNeeded = choices.some(({ isUnfinished }) => isUnfinished);
  const turn = (id: BlockId) =>
    setTurned(new Set(turned.has(id) ? [...turned].filter((other) => other !== id) : [...turned, id]));
  const unfinished = choices.filter(({ isUnfinished }) => isUnfinished);
  const held = choices.filter(({ isUnfinished }) => !isUnfinished);
  const [isHeldShown, setIsHeldShown] = useState(false);
  const listOf = (label: string, listed: readonly CarryChoice[]) => (
    <ul className={styles.carried} aria-label={label}>
      {listed.map((choice) => (
        <li key={choice.id}>
          <Checkbox
            className={styles.option}
            checked={chosenIds.has(choice.id)}
            disabled={isReadOnly}
            onChecked={() => turn(choice.id)}
          >
            {choiceWords(choice)}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
  return (
    <Card as="section" className={styles.step} aria-label="Follow-up session">
      <h3 className={styles.title}>
        {isNeeded ? 'A follow-up session for what is left' : 'A follow-up session, if one is needed'}
      </h3>
      {isNeeded && listOf('Blocks to carry over', unfinished)}
      {held.length > 0 && (
        <LinkButton
          tone="plain"
          className={styles.held}
          aria-expanded={isHeldShown}
          onClick={() => setIsHeldShown(!isHeldShown)}
        >
          <ChevronRightIcon size={14} aria-hidden="true" />
          Take up again what was held: {counted(held.length, 'block')}
        </LinkButton>
      )}
      {isHeldShown && listOf('Blocks to take up again', held)}
      <div>
        <Button
          ref={ref}
          disabled={isReadOnly || chosenIds.size === 0}
          onClick={() => edits.startFollowUp(chosenIds)}
        >
          Plan a follow-up session
        </Button>
      </div>
    </Card>
  );
}

function choiceWords({ title, minutes, isUnfinished }: CarryChoice): string {
  return `${title || 'Block'}, ${minutes} min${isUnfinished ? ' left' : ''}`;
}
