import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { engineSwitches } from '#build/start/electronStart.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';

/** How a command ended, with its output as bytes, because that may be a PDF. */
export interface EndedCommand {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs `debrief …` on the runtime of the tests, in a folder; there is no engine to start when `hasEngine` is false. */
export async function debriefCommand(
  args: readonly string[],
  { cwd, hasEngine = true }: { readonly cwd: string; readonly hasEngine?: boolean },
): Promise<EndedCommand> {
  const runtime = chooseRuntimeHere(false);
  const [program, before] =
    runtime.kind === 'electron'
      ? [runtime.program, [...engineSwitches(), PROJECT]]
      : [process.execPath, hostArguments(MAIN_FILE)];
  const env = {
    ...process.env,
    DEBRIEF_USER_DATA: join(cwd, 'user-data'),
    ...(hasEngine ? {} : { DEBRIEF_CHROMIUM: '/nowhere/chromium' }),
  };
  const child = spawn(program, [...before, ...args], { cwd, env });
  const [stdout, stderr, [code]] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr: runtime.kind === 'electron' ? ownLines(stderr) : stderr };
}

/** Without what the engine says of the machine, such as a bus that is not there. */
function ownLines(stderr: string): string {
  return stderr
    .split(/(?<=\n)/)
    .filter((line) => /^(?:debrief:|\[debrief\])/.test(line))
    .join('');
}
