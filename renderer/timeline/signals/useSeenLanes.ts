import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { SignalLane } from '#renderer/timeline/signals/graphPlaces.ts';

/** Lanes this near to what is seen are drawn too, so that scrolling to them shows no empty ones. */
const NEAR = '120px';

/** The lanes that are on the screen: of twenty graphs a window shows some, and to draw the others takes as long. */
export function useSeenLanes(
  ground: RefObject<HTMLElement | null>,
  lanes: readonly SignalLane[],
): readonly SignalLane[] {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(NOTHING);
  const ids = lanes.map(({ signal }) => signal.id).join(' ');
  useEffect(() => {
    const element = ground.current;
    if (element === null || ids === '') return;
    const observer = new IntersectionObserver(
      (changes) =>
        setHidden((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of changes) {
            const id = target instanceof HTMLElement ? (target.dataset.signalLane ?? '') : '';
            if (isIntersecting) after.delete(id);
            else after.add(id);
          }
          return after;
        }),
      { rootMargin: NEAR },
    );
    for (const lane of element.querySelectorAll('[data-signal-lane]')) observer.observe(lane);
    return () => observer.disconnect();
  }, [ground, ids]);
  return useMemo(() => lanes.filter(({ signal }) => !hidden.has(signal.id)), [lanes, hidden]);
}

const NOTHING: ReadonlySet<string> = new Set();
