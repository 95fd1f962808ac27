import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import type { HostAnswer, LauncherRequest } from '#build/chromium-host/control.ts';

const POLL_MS = 20;

type Electron = typeof import('electron');
type Request = LauncherRequest extends infer Kind ? (Kind extends unknown ? Omit<Kind, 'id'> : never) : never;

/** How an app is to be launched on the host. */
export interface HostLaunch {
  readonly mainFile: string;
  readonly args?: readonly string[];
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** False: each window is an OS window. */
  readonly isHeadless?: boolean;
  readonly cwd?: string;
}

/** An app running on the host. */
export interface LaunchedHost {
  readonly process: ChildProcess;
  /** Runs a function inside the app's process with its `electron`; function, argument and result are copied. */
  readonly evaluate: <Arg, Result>(
    run: (electron: Electron, arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ) => Promise<Result>;
  /** Where Playwright joins the pages; waits for the first window. */
  readonly cdpEndpoint: () => Promise<string>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly kill: () => void;
  /** Settles when the process has ended; the code is null when a signal ended it. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts node with the host and the app's main file, and a line to talk over. */
export function launchHost({
  mainFile,
  args = [],
  env = {},
  isHeadless = true,
  cwd,
}: HostLaunch): LaunchedHost {
  const child = spawn(process.execPath, [...hostArguments(mainFile), ...args], {
    env: {
      ...process.env,
      ...env,
      DEBRIEF_HOST_DISPLAY: isHeadless ? '0' : '1',
      DEBRIEF_HOST_DEBUGGING_PORT: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    ...(cwd === undefined ? {} : { cwd }),
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const ask = createAsking(child, exited, stderr);
  return {
    process: child,
    evaluate: async (run, arg) => (await ask({ kind: 'evaluate', source: String(run), arg })) as never,
    cdpEndpoint: async () => {
      for (;;) {
        const endpoint = await ask({ kind: 'endpoint' });
        if (typeof endpoint === 'string') return endpoint;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    stdout,
    stderr,
    kill: () => child.kill('SIGKILL'),
    exited,
  };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: string[] = [];
  stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}

function createAsking(
  child: ChildProcess,
  exited: Promise<unknown>,
  stderr: () => string,
): (request: Request) => Promise<unknown> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let hasExited = false;
  const ended = (): Error => new Error(`The app has ended.\n${stderr()}`);

  child.on('message', ({ id, value, error }: HostAnswer) => {
    const request = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) request?.resolve(value);
    else request?.reject(new Error(error));
  });
  void exited.then(() => {
    hasExited = true;
    for (const { reject } of waiting.values()) reject(ended());
  });
  return (request) =>
    new Promise((resolve, reject) => {
      if (hasExited) return reject(ended());
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      child.send({ id: lastId, ...request }, (error) => error && reject(error));
    });
}
