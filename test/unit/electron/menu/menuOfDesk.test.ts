import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { launchHost } from '#build/chromium-host/launch.ts';

/** Written by hostedDesk.ts. */
interface Outcome {
  readonly withoutWindow: readonly string[];
  readonly runsBefore: number;
  readonly runs: readonly object[];
  readonly menus: { readonly ofOther: readonly string[] | null; readonly ofDesk: readonly string[] | null };
}

let outcome: Outcome;

beforeAll(async () => {
  const mainFile = fileURLToPath(import.meta.resolve('#test/support/processes/hostedDesk.ts'));
  const host = launchHost({ mainFile, args: [], env: { DEBRIEF_HOST_AS: 'darwin' } });
  const { code } = await host.exited;
  if (code !== 0) throw new Error(host.stderr());
  outcome = JSON.parse(host.stdout());
});

it('offers on macOS, while no window is open, what can open one', () => {
  expect(outcome.withoutWindow).toEqual(expect.arrayContaining(['file.new', 'file.open', 'file.import']));
  expect(outcome.withoutWindow).not.toContain('edit.undo');
});

it('runs what was chosen without a window in the new one, once, as soon as that can run it', () => {
  expect(outcome.runsBefore).toBe(0);
  expect(outcome.runs).toEqual([{ channel: 'command:run', message: { id: 'file.new' } }]);
});

it('brings at a right click the menu of a field, on the desk and on no other window', () => {
  expect(outcome.menus.ofOther).toBeNull();
  expect(outcome.menus.ofDesk?.map((each) => each.toLowerCase())).toEqual([
    'cut',
    'copy',
    'paste',
    'pasteandmatchstyle',
    'selectall',
  ]);
});
