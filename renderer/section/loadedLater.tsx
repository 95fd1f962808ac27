import { type ComponentType, useEffect, useState } from 'react';

/** A part of the window whose code is not needed at first. */
export interface LoadedLater<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Loads the code ahead of time, so that nobody waits for it; more than once costs nothing. */
  readonly preload: () => Promise<void>;
}

/**
 * Makes a part that is loaded when it is first shown, or before by `preload`. Once loaded it is drawn
 * at once; until then its place stays empty for a moment.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LoadedLater<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const ask = async (): Promise<ComponentType<Props>> => {
    loading ??= load();
    loaded = await loading;
    return loaded;
  };
  function Part(props: Props) {
    const [Content, setContent] = useState(() => loaded);
    useEffect(() => {
      if (Content === null) void ask().then((component) => setContent(() => component));
    }, [Content]);
    return Content === null ? null : <Content {...props} />;
  }
  return {
    Part,
    preload: async () => {
      await ask();
    },
  };
}
