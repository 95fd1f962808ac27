import type { SecondHand } from '#renderer/store/secondHand.ts';
import { msToNextSecond } from '#shared/meeting/msToNextSecond.ts';
import type { WallClock } from '#shared/wall/wallMessage.ts';

/**
 * The one timer of the room's window: moves the hand at each second of the meeting, and once at the beginning;
 * none runs while no meeting is under way. Returns the function that ends it.
 */
export function tickBySecond(hand: SecondHand, { plan, log }: Pick<WallClock, 'plan' | 'log'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    hand.tick();
    const delay = msToNextSecond(plan, log, hand.now());
    if (delay !== null) timer = setTimeout(step, delay);
  };
  step();
  return () => clearTimeout(timer);
}
