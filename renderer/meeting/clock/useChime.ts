import { useEffect, useRef } from 'react';
import { playChime } from '#renderer/meeting/clock/playChime.ts';
import { useClockPart } from '#renderer/meeting/clock/useClockPart.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/** Lets the chime sound once when a block's time is up, if the person wants it. */
export function useChime(): void {
  const cue = useClockPart((clock) => clock.cue);
  const phase = useClockPart((clock) => clock.phase);
  const isChimeOn = useAppStore(({ settings }) => settings.isChimeOn);
  const before = useRef(cue);
  useEffect(() => {
    const wasBefore = before.current === 'none' || before.current === 'nearly';
    if (isChimeOn && phase === 'running' && cue === 'end' && wasBefore) playChime();
    before.current = cue;
  }, [cue, phase, isChimeOn]);
}
