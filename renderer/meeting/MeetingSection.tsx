import type { ReactNode } from 'react';
import { useMeetingPhase } from '#renderer/meeting/clock/useMeetingClock.ts';
import { MeetingClosing } from '#renderer/meeting/closing/MeetingClosing.tsx';
import { MeetingPlan } from '#renderer/meeting/plan/MeetingPlan.tsx';
import { MeetingDesk } from '#renderer/meeting/room/MeetingDesk.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';

export interface MeetingSectionProps {
  /** What the room sees now, and what can be done with it. */
  readonly wall?: ReactNode;
}

/** The review meeting: its plan before, its clock and cards during, its closing after. */
export function MeetingSection({ wall }: MeetingSectionProps) {
  const phase = useMeetingPhase();
  switch (phase) {
    case 'not-started':
      return <MeetingPlan wall={wall} />;
    case 'running':
    case 'paused':
      return <MeetingDesk wall={wall} />;
    case 'ended':
      return <MeetingClosing wall={wall} />;
    default:
      return assertNever(phase, 'phase of the meeting');
  }
}
