import { fileURLToPath } from 'node:url';
import { launchHost } from '#build/chromium-host/launch.ts';

/** Runs a main file that prints JSON on the Chromium host, and gives what it printed; no engine is started. */
export async function runHosted(
  mainUrl: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly value: unknown; readonly stderr: string }> {
  const mainFile = fileURLToPath(mainUrl);
  const host = launchHost({ mainFile, args, env: { ...env, DEBRIEF_CHROMIUM: '/nowhere/chromium' } });
  const { code } = await host.exited;
  if (code !== 0) throw new Error(`${mainFile} ended with ${code}: ${host.stderr()}`);
  return { value: JSON.parse(host.stdout()), stderr: host.stderr() };
}
