import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/plan/LengthChoice.module.css';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { agendaMinutes, USUAL_LENGTHS } from '#shared/domain/meeting/usualAgenda.ts';
import { MEETING_MINUTES } from '#shared/meeting/planMinutes.ts';

/** The agenda as a whole, for whoever is led to its length. */
export const PLAN_KEY = fieldKey(placeSpot('meeting', 'plan'));
const { shortest, longest } = MEETING_MINUTES;

/** 30, 45 or 60 minutes or anything between; longer is not offered, and why is said. */
export function LengthChoice() {
  const total = useIncident(({ meeting }) => agendaMinutes(meeting.plan));
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const { agenda: edits } = useEdits();
  const { ref } = useFieldPlace(PLAN_KEY);
  return (
    <div className={styles.length}>
      <output className={styles.total}>{total} min</output>
      <input
        ref={ref}
        type="range"
        data-field={PLAN_KEY}
        aria-label="Length of the meeting in minutes"
        className={styles.slider}
        min={shortest}
        max={longest}
        value={Math.max(shortest, Math.min(longest, total))}
        disabled={isReadOnly}
        onChange={({ target }) => edits.setTotal(Number(target.value))}
        onBlur={() => store.getState().endBurst()}
      />
      {USUAL_LENGTHS.map((length) => (
        <Button
          key={length}
          tone="quiet"
          aria-pressed={total === length}
          disabled={isReadOnly}
          onClick={() => edits.setTotal(length)}
        >
          {length}
        </Button>
      ))}
      <span className={styles.why} role="status">
        {lengthWords(total)}
      </span>
    </div>
  );
}

function lengthWords(total: number): string {
  if (total > longest)
    return `More than ${longest} minutes is a follow-up session: choose ${longest} or less.`;
  if (total < shortest) return `Plan at least ${shortest} minutes.`;
  return total === longest ? `What needs more than ${longest} minutes needs a second session.` : '';
}
