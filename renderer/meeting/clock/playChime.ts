import { useEffect, useRef } from 'react';
import { useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { once } from '#shared/basics/memo.ts';

/** Two soft tones, a fifth apart; heights in hertz, times in seconds. */
const TONES = [
  { hertz: 659.25, at: 0 },
  { hertz: 987.77, at: 0.18 },
] as const;
const LOUDEST = 0.12;
const FADED_AFTER = 0.9;

/** A page may sound only after a click or a key, so it is made when it is first needed. */
const sound = once(() => new AudioContext());

/** Plays the one chime of the app. It is made of tones on the spot, so there is no file to load. */
export function playChime(): void {
  const context = sound();
  for (const { hertz, at } of TONES) playTone(context, hertz, context.currentTime + at);
}

function playTone(audio: AudioContext, hertz: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDEST, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, at + FADED_AFTER);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + FADED_AFTER);
}

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
