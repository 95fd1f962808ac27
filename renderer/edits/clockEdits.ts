import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { endMeeting, noteClockChange } from '#shared/meeting/meetingActions.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

export interface ClockEdits {
  /** The time that the computer lost was meeting time. */
  keepGap(): void;
  /** It was not: so many seconds are not counted. */
  dropGap(seconds: number): void;
  /** Ends a meeting that was left running at the end it was to have, and goes to its closing. */
  endAsPlanned(): void;
}

/** The answers to the app's notices about the clock. They are records, so Undo leaves them alone. */
export function createClockEdits(store: AppStore, { now }: Pick<StoreDeps, 'now'>): ClockEdits {
  const { record, clearGap, goTo } = store.getState();
  return {
    keepGap: clearGap,
    dropGap: (seconds) => {
      record((incident) => noteClockChange(incident, { now: now(), seconds }));
      clearGap();
    },
    endAsPlanned: () => {
      record((incident) => {
        const { plan, log } = incident.meeting;
        const { endsAt } = meetingClock(plan, log, now());
        const last = log.at(-1)?.at;
        if (endsAt === null || last === undefined) return incident;
        return endMeeting(incident, { now: compareTimestamps(endsAt, last) < 0 ? last : endsAt });
      });
      goTo('meeting');
    },
  };
}
