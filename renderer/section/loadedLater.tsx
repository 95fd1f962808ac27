import { type ComponentType, useEffect, useState } from 'react';
import { NotLoaded, PartBoundary, type PartFailure } from '#renderer/errors/PartBoundary.tsx';
import { PartFailed } from '#renderer/errors/PartFailed.tsx';
import { laterCode } from '#renderer/store/laterCode.ts';

/** A part of the window whose code is not needed at first. */
export interface LoadedLater<Props extends object> {
  readonly Part: ComponentType<Props>;
  /**
   * Loads the code ahead of time, so that nobody waits for it; more than once costs nothing. It never rejects:
   * a part whose code did not come says so where it is drawn.
   */
  readonly preload: () => Promise<void>;
}

/** Loads the code; a call after a failure tries again. */
type Load<Props extends object> = () => Promise<ComponentType<Props>>;

/**
 * Makes a part that is loaded when it is first shown, or before by `preload`. Once loaded it is drawn
 * at once; until then its place stays empty for a moment, or holds `Waiting`. `Failed` stands there when it fails.
 *
 * React's own `lazy` and `Suspense` would keep a part that has come hidden for up to 0.3 seconds, and `lazy`
 * remembers a failure for ever.
 */
export function loadedLater<Props extends object>(
  name: string,
  load: Load<Props>,
  Failed: ComponentType<PartFailure> = PartFailed,
  Waiting: ComponentType<Props> | null = null,
): LoadedLater<Props> {
  const code = laterCode(load);

  const ask = (): Promise<ComponentType<Props>> =>
    code.ask().catch((cause: unknown) => {
      throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
    });

  function Content(props: Props) {
    const [Loaded, setLoaded] = useState(code.now);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (Loaded === null) void ask().then((component) => setLoaded(() => component), setFailure);
    }, [Loaded]);
    if (failure !== null) throw failure;
    const Shown = Loaded ?? Waiting;
    return Shown === null ? null : <Shown {...props} />;
  }

  return {
    Part: (props) => (
      <PartBoundary name={name} Failed={Failed}>
        <Content {...props} />
      </PartBoundary>
    ),
    preload: () =>
      ask().then(
        () => undefined,
        () => undefined, // Said by the part itself, which asks again when it is drawn.
      ),
  };
}
