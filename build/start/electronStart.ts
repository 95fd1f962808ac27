import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displaySwitches } from '#electron/system/displayServer.ts';

/** What stands between Electron's program and the app, wherever the two are started from outside. */
export function engineSwitches(): readonly string[] {
  return [...displaySwitches(process), ...rootFlags()];
}

/** Chromium's own sandbox, also inside Electron, refuses to start for root. */
function rootFlags(): readonly string[] {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The environment without the variable that would turn Electron into plain Node. */
export function electronEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...rest } = env;
  return rest;
}

const CONFINED = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/** How the sandbox of a program is looked at; the system's own files unless a test gives others. */
export interface SandboxFacts {
  /** For root it is switched off; see {@link engineSwitches}. */
  readonly isRoot: () => boolean;
  /** Whether the system keeps ordinary programs from making user namespaces, as Ubuntu does from 23.10 on. */
  readonly areNamespacesConfined: () => boolean;
  /** Whether the helper beside the program may do it in their place. */
  readonly isHelperPrivileged: (helper: string) => boolean;
}

const OF_SYSTEM: SandboxFacts = {
  isRoot,
  areNamespacesConfined: () => existsSync(CONFINED) && readFileSync(CONFINED, 'utf8').trim() === '1',
  isHelperPrivileged: (helper) => {
    const { uid, mode } = statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
    return uid === 0 && (mode & 0o4000) !== 0;
  },
};

/** Why Electron's sandbox would end the app at once, with what helps, in one line; null where it starts. */
export function sandboxProblem(program: string, facts: SandboxFacts = OF_SYSTEM): string | null {
  if (process.platform !== 'linux' || facts.isRoot()) return null;
  if (!facts.areNamespacesConfined() || facts.isHelperPrivileged(join(dirname(program), 'chrome-sandbox'))) {
    return null;
  }
  return 'Ubuntu keeps Electron’s sandbox from starting. Allow it: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0';
}
