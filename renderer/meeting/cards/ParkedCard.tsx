import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import styles from '#renderer/meeting/cards/ParkedCard.module.css';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/**
 * Fixes that came up too early. In the action block and at the closing each becomes an action or goes; before that
 * they only wait.
 */
export function ParkedCard() {
  const parked = useIncident(({ meeting }) => meeting.parkingLot);
  const isTime = useClockPart((clock) => clock.phase === 'ended' || currentKind(clock) === 'actions');
  const park = useCommand('meeting.park');
  const { plan: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  return (
    <Card as="section" className={styles.card} data-due={(isTime && parked.length > 0) || undefined}>
      <SectionLabel space="group">
        {isTime ? 'Parked: decide now' : 'Parked until action items'} · {parked.length}
      </SectionLabel>
      <ul aria-label="Parked">
        {parked.map(({ id, text }) => (
          <li key={id} className={styles.item}>
            <span>{text || 'Nothing written yet'}</span>
            <TextLinks of={text} texts={[text]} look="short" />
            {isTime && (
              <span className={styles.choices}>
                <Button disabled={isReadOnly} onClick={() => edits.unpark(id)}>
                  Make it an action
                </Button>
                <Button tone="quiet" disabled={isReadOnly} onClick={() => edits.removeParked(id)}>
                  Let go
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {park.isEnabled && (
        <LinkButton tone="quiet" className={styles.park} onClick={park.run}>
          Park an idea <Keys>L</Keys>
        </LinkButton>
      )}
    </Card>
  );
}
