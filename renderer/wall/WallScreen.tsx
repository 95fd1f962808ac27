import { useEffect, useState } from 'react';
import { createSecondHand, type SecondHand } from '#renderer/store/secondHand.ts';
import { WallStage } from '#renderer/wallView/WallStage.tsx';
import type { WallApi } from '#shared/ipc/wallApi.ts';
import { msToNextSecond } from '#shared/meeting/msToNextSecond.ts';
import type { Now } from '#shared/time/timestamp.ts';
import type { WallClock, WallMessage } from '#shared/wall/wallMessage.ts';
import styles from './WallScreen.module.css';

interface WallScreenProps {
  readonly api: WallApi;
  readonly now: Now;
}

/** The room's window: it shows the last message, and is calm and empty before the first. */
export function WallScreen({ api, now }: WallScreenProps) {
  const [message, setMessage] = useState<WallMessage | null>(null);
  useEffect(() => {
    const end = api.subscribe(setMessage);
    void api.ready().then((ready) => {
      // What came meanwhile is newer than the answer.
      if (ready.ok) setMessage((current) => current ?? ready.value);
    });
    return end;
  }, [api]);
  const [hand] = useState(() => createSecondHand(now));
  const clock = message?.clock ?? null;
  useEffect(() => (clock === null ? undefined : tickBySecond(hand, clock)), [hand, clock]);
  return (
    <main className={styles.screen}>{message !== null && <WallStage message={message} hand={hand} />}</main>
  );
}

/**
 * The one timer of the room's window: moves the hand at each second of the meeting, and once at the beginning;
 * none runs while no meeting is under way. Returns the function that ends it.
 */
function tickBySecond(hand: SecondHand, { plan, log }: Pick<WallClock, 'plan' | 'log'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    hand.tick();
    const delay = msToNextSecond(plan, log, hand.now());
    if (delay !== null) timer = setTimeout(step, delay);
  };
  step();
  return () => clearTimeout(timer);
}

declare global {
  interface Window {
    /** Put there by the wall's preload before the page's own scripts run; the desk has none. */
    readonly wall: WallApi;
  }
}

/** The main process, as the room's window sees it. No other file reads `window.wall`. */
export const wallBridge: WallApi = window.wall;
