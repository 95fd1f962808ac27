/** What the launcher asks of the host's process, over Node's own channel between the two. */
export type LauncherRequest =
  | { readonly id: number; readonly kind: 'evaluate'; readonly source: string; readonly arg: unknown }
  | { readonly id: number; readonly kind: 'endpoint' };

/** The host's answer to the request of the same id. */
export interface HostAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * Answers the launcher, if there is one that wants to talk; functions run once the app's main file has
 * loaded and listens. Does not keep the process alive, and ends it when the launcher has gone, so that no
 * failed test leaves an app behind.
 */
export function answerLauncher(loaded: Promise<void>): void {
  if (!process.send) return;
  process.on('message', (request: LauncherRequest) => void reply(request, loaded));
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}

async function reply(request: LauncherRequest, loaded: Promise<void>): Promise<void> {
  const send = (answer: HostAnswer) => process.send?.(answer);
  try {
    send({ id: request.id, value: await perform(request, loaded) });
  } catch (error) {
    send({ id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function perform(request: LauncherRequest, loaded: Promise<void>): Promise<unknown> {
  if (request.kind === 'endpoint') {
    const { debuggingEndpoint } = await import('#build/chromium-host/chromium/browser.ts');
    return debuggingEndpoint();
  }
  await loaded;
  const { default: electron } = await import('#build/chromium-host/electron.ts');
  // The tester's function, as text; its compiler may have named functions through a helper.
  const run = new Function(`const __name = (target) => target; return (${request.source});`)();
  return run(electron, request.arg);
}
