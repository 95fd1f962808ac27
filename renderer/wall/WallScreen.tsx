import { useEffect, useState } from 'react';
import { createSecondHand } from '#renderer/store/secondHand.ts';
import { tickBySecond } from '#renderer/wall/tickBySecond.ts';
import styles from '#renderer/wall/WallScreen.module.css';
import { WallStage } from '#renderer/wallView/WallStage.tsx';
import type { WallApi } from '#shared/ipc/wallApi.ts';
import type { Now } from '#shared/time/timestamp.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

interface WallScreenProps {
  readonly api: WallApi;
  readonly now: Now;
}

/** The room's window: whatever it was told last; calm and empty before that. */
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
