import { useSyncExternalStore } from 'react';

/** Code that is not needed before the first key can be typed, such as rules that are long. */
export interface LaterCode<Code> {
  /** Loads it; more than once costs nothing, and a call after a failure tries again. Rejects when its file cannot be read. */
  readonly ask: () => Promise<Code>;
  /** Null until it has come. */
  readonly now: () => Code | null;
  /**
   * The same for what is drawn, which is drawn again when it comes. It is asked for where it is wanted; what waits for it
   * goes without until then, and also when its file cannot be read, which the parts that cannot go without say.
   */
  readonly useCode: (isWanted: boolean) => Code | null;
}

/** Makes code that is loaded when it is first asked for. */
export function laterCode<Code>(load: () => Promise<Code>): LaterCode<Code> {
  let loaded: Code | null = null;
  let loading: Promise<Code> | null = null;

  const ask = async (): Promise<Code> => {
    try {
      loading ??= load();
      loaded = await loading;
      return loaded;
    } catch (cause) {
      loading = null;
      throw cause;
    }
  };

  const now = (): Code | null => loaded;

  const onceLoaded = (changed: () => void): (() => void) => {
    let isFollowed = true;
    const tell = (): void => {
      if (isFollowed) changed();
    };
    if (loaded === null) void ask().then(tell, tell);
    return () => {
      isFollowed = false;
    };
  };

  return { ask, now, useCode: (isWanted) => useSyncExternalStore(isWanted ? onceLoaded : never, now) };
}

function never(): () => void {
  return () => undefined;
}
