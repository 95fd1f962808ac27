import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { PLAN_KEY } from '#renderer/meeting/plan/LengthChoice.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { useAppStore, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { promisedRows } from '#renderer/store/promises.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { USUAL_LENGTHS } from '#shared/domain/meeting/usualAgenda.ts';
import { promisedWords } from '#shared/publication/actions/promisedActions.ts';

/** The length that the guide begins from. */
const FIRST_CHOICE: (typeof USUAL_LENGTHS)[number] = 45;

/** What comes first while there is no agenda: how long it takes. The usual agenda of that length follows. */
export function FirstPlan() {
  const isReadOnly = useIsReadOnly();
  const { agenda: edits } = useEdits();
  const promised = useAppStore((state) => promisedWords(promisedRows(state)));
  const { ref } = useFieldPlace(PLAN_KEY);
  return (
    <Card as="section" edge="accent" className={styles.first} aria-label="Plan the meeting">
      <div className={styles.words}>
        <h3 className={styles.question}>How long will it take?</h3>
        <p>
          An agenda comes with it, and can be changed; then the meeting can start.
          {promised !== '' && ` ${promised}: a planned meeting begins with them.`}
        </p>
      </div>
      <div className={styles.lengths}>
        {USUAL_LENGTHS.map((length, index) => (
          <Button
            key={length}
            ref={index === 0 ? ref : undefined}
            tone={length === FIRST_CHOICE ? 'primary' : 'plain'}
            disabled={isReadOnly}
            aria-label={`Plan ${length} minutes`}
            onClick={() => edits.planAsUsual(length)}
          >
            {length} minutes
          </Button>
        ))}
      </div>
    </Card>
  );
}
