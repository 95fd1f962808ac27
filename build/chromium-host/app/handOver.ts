/** What a second launch hands to the first. */
export interface SecondLaunch {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/** How long the first launch, if it is only starting, gets to open its door. */
const PATIENCE_MS = 4000;

/**
 * Hands over to the first launch and waits until it has taken it: Electron's call is synchronous, so the
 * waiting is done in a process of its own. False when nobody answers.
 */
export function handOver(address: string, launch: SecondLaunch): boolean {
  // esbuild names functions through this helper, which a program of its own does not have.
  const script = `const __name = (target) => target; (${knock})(${JSON.stringify(address)}, ${PATIENCE_MS})`;
  const { status } = process
    .getBuiltinModule('node:child_process')
    .spawnSync(process.execPath, ['-e', script], {
      input: JSON.stringify(launch),
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  return status === 0;
}

/** Runs as a program of its own, in plain script: it refers to nothing outside. */
function knock(address: string, patience: number): void {
  // A script given by -e has no import statement, and compiling replaces `require`.
  const net = process.getBuiltinModule('node:net');
  const fs = process.getBuiltinModule('node:fs');
  const message = fs.readFileSync(0, 'utf8');
  const giveUpAt = Date.now() + patience;

  const attempt = (): void => {
    const socket = net.connect(address, () => socket.write(`${message}\n`));
    socket.on('data', () => process.exit(0));
    socket.on('error', () => {
      if (Date.now() > giveUpAt) process.exit(1);
      setTimeout(attempt, 50);
    });
  };
  attempt();
}
