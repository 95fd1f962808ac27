/** The parts of a page that slow down while its window cannot be seen. */
export type ThrottledPage = Pick<
  Window,
  | 'setTimeout'
  | 'clearTimeout'
  | 'setInterval'
  | 'clearInterval'
  | 'requestAnimationFrame'
  | 'cancelAnimationFrame'
  | 'document'
  | 'performance'
>;

/**
 * Slows a page down while its window is hidden, as engines do: timers run once a second, after five minutes those that
 * set each other run once a minute, and nothing is drawn. The page reads that it is hidden. Called before any of the
 * page's scripts; its source text runs inside pages, so it refers to nothing outside. Returns what to call when the
 * window is hidden or seen again.
 */
export function throttleHidden(page: ThrottledPage): (isHidden: boolean) => void {
  const SECOND_MS = 1000;
  const MINUTE_MS = 60 * SECOND_MS;
  const LONG_HIDDEN_MS = 5 * MINUTE_MS;
  /** From this many timers on, each set by the one before, engines call it a chain. */
  const CHAIN_LENGTH = 5;

  const { document, performance } = page;
  const engine = {
    setTimeout: page.setTimeout.bind(page),
    clearTimeout: page.clearTimeout.bind(page),
    setInterval: page.setInterval.bind(page),
    requestAnimationFrame: page.requestAnimationFrame.bind(page),
    cancelAnimationFrame: page.cancelAnimationFrame.bind(page),
  };
  let hiddenSince: number | null = null;
  /** How many timers led to what runs now. */
  let depth = 0;
  /** Timers that are due and wait for their second, by their own number. */
  const postponed = new Map<number, { readonly wakeUp: number; readonly act: () => void }>();
  const frames = new Map<number, { readonly drawn: number | null; readonly draw: FrameRequestCallback }>();
  let lastFrame = 0;

  function wakesUpEvery(chain: number): number {
    const isLongHidden = hiddenSince !== null && performance.now() - hiddenSince >= LONG_HIDDEN_MS;
    return isLongHidden && chain >= CHAIN_LENGTH ? MINUTE_MS : SECOND_MS;
  }

  function run(
    handler: (...args: readonly unknown[]) => void,
    args: readonly unknown[],
    chain: number,
  ): void {
    const before = depth;
    depth = chain;
    try {
      handler(...args);
    } finally {
      depth = before;
    }
  }

  const setTimeout: Window['setTimeout'] = (handler, delay, ...args) => {
    if (typeof handler !== 'function') return engine.setTimeout(handler, delay, ...args);
    const chain = depth + 1;
    const id = engine.setTimeout(() => {
      if (hiddenSince === null) return run(handler as () => void, args, chain);
      const act = (): void => {
        postponed.delete(id);
        run(handler as () => void, args, chain);
      };
      const every = wakesUpEvery(chain);
      const left = every - ((performance.now() - hiddenSince) % every);
      postponed.set(id, { wakeUp: engine.setTimeout(act, left), act });
    }, delay);
    return id;
  };

  const clearTimeout: Window['clearTimeout'] = (id) => {
    engine.clearTimeout(id);
    if (id === undefined) return;
    engine.clearTimeout(postponed.get(id)?.wakeUp);
    postponed.delete(id);
  };

  const setInterval: Window['setInterval'] = (handler, delay, ...args) => {
    if (typeof handler !== 'function') return engine.setInterval(handler, delay, ...args);
    let ranAt = performance.now();
    return engine.setInterval(() => {
      const now = performance.now();
      if (hiddenSince !== null && now - ranAt < wakesUpEvery(CHAIN_LENGTH)) return;
      ranAt = now;
      run(handler as () => void, args, CHAIN_LENGTH);
    }, delay);
  };

  function ask(id: number, draw: FrameRequestCallback): void {
    const drawn = engine.requestAnimationFrame((time) => {
      if (hiddenSince !== null) return void frames.set(id, { drawn: null, draw });
      frames.delete(id);
      draw(time);
    });
    frames.set(id, { drawn, draw });
  }

  const requestAnimationFrame: Window['requestAnimationFrame'] = (draw) => {
    lastFrame += 1;
    ask(lastFrame, draw);
    return lastFrame;
  };

  const cancelAnimationFrame: Window['cancelAnimationFrame'] = (id) => {
    const drawn = frames.get(id)?.drawn ?? null;
    if (drawn !== null) engine.cancelAnimationFrame(drawn);
    frames.delete(id);
  };

  function catchUp(): void {
    for (const { wakeUp, act } of [...postponed.values()]) {
      engine.clearTimeout(wakeUp);
      act();
    }
    for (const [id, { drawn, draw }] of [...frames]) if (drawn === null) ask(id, draw);
  }

  // One list of numbers serves both kinds of timers, and either function clears both.
  const clearInterval = clearTimeout;
  const slowed = { setTimeout, clearTimeout, setInterval, clearInterval };
  Object.assign(page, slowed, { requestAnimationFrame, cancelAnimationFrame });
  Object.defineProperties(document, {
    hidden: { configurable: true, get: () => hiddenSince !== null },
    visibilityState: { configurable: true, get: () => (hiddenSince === null ? 'visible' : 'hidden') },
  });

  return (isHidden) => {
    if (isHidden === (hiddenSince !== null)) return;
    hiddenSince = isHidden ? performance.now() : null;
    if (!isHidden) catchUp();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
}
