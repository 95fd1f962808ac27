import { useCallback } from 'react';
import { useClockSource } from '#renderer/meeting/clock/useMeetingClock.ts';
import { Digits } from '#renderer/ui/Digits.tsx';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

/** A time of the meeting that changes each second. `select` must stay the same function. */
export function ClockDigits({ select }: { readonly select: (clock: MeetingClock) => string }) {
  const { read, subscribe } = useClockSource();
  return <Digits subscribe={subscribe} read={useCallback(() => select(read()), [select, read])} />;
}
