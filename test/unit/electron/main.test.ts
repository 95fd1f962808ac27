import { expect, it } from 'vitest';
import { APP_ID } from '#electron/system/appId.ts';
import { runHosted } from '#test/support/processes/runHosted.ts';

const MAIN = import.meta.resolve('#test/support/processes/hostedMain.ts');

it.each([
  ['win32', APP_ID],
  ['darwin', null],
  ['linux-x11', null],
])(
  'says on %s who it is where the system asks, and stays offline, before the app is ready',
  async (desktop, id) => {
    const { value } = await runHosted(MAIN, ['--version'], { DEBRIEF_HOST_AS: desktop });
    expect(value).toEqual({ userModelId: id, resolverRules: expect.stringContaining('MAP * ~NOTFOUND') });
  },
);
