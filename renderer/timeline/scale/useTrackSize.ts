import { type RefObject, useLayoutEffect, useState } from 'react';

interface TrackSize {
  readonly width: number;
  readonly height: number;
}

/** The size that the layout assumes until the track is measured. */
const USUAL: TrackSize = { width: 960, height: 400 };

/** The size of an element in pixels, followed while the window and the panels change. */
export function useTrackSize(element: RefObject<HTMLElement | null>): TrackSize {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const track = element.current;
    if (track === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = track;
      if (width === 0) return;
      setSize((knownSize) =>
        knownSize.width === width && knownSize.height === height ? knownSize : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(track);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
