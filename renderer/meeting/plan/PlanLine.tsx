import styles from '#renderer/meeting/plan/Agenda.module.css';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { shifted, type Timestamp } from '#shared/time/timestamp.ts';

/** When each block begins: by the clock once the meeting has a time, else in minutes from its start. */
export function startsOf(
  plan: readonly AgendaBlock[],
  scheduledAt: Timestamp | null,
  timeZone: string,
): readonly string[] {
  return plan.map((_, index) => {
    const minutes = agendaMinutes(plan.slice(0, index));
    return scheduledAt === null
      ? `+${minutes}`
      : clockTime(shifted(scheduledAt, minutes * MINUTE_MS), timeZone);
  });
}

/** How the time is shared, as the bar of the running meeting shows it; the rows below say the same in numbers. */
export function PlanLine({ plan }: { readonly plan: readonly AgendaBlock[] }) {
  return (
    <>
      <div className={styles.line} aria-hidden="true">
        {plan.map(({ id, minutes, isProtected }) => (
          <span key={id} data-kept={isProtected} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <div className={styles.heads} aria-hidden="true">
        <span>Starts</span>
        <span>Block</span>
        <span>Minutes</span>
        <span>Keeps its time</span>
      </div>
    </>
  );
}
