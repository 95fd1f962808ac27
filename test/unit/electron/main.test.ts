import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { APP_ID } from '#electron/system/appId.ts';
import { runHosted } from '#test/support/processes/runHosted.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const MAIN = import.meta.resolve('#test/support/processes/hostedMain.ts');

it.each([
  ['win32', APP_ID],
  ['darwin', null],
  ['linux-x11', null],
])(
  'says on %s who it is where the system asks, and stays offline, before the app is ready',
  async (desktop, id) => {
    const { value } = await runHosted(MAIN, ['--version'], { DEBRIEF_HOST_AS: desktop });
    expect(value).toMatchObject({
      userModelId: id,
      resolverRules: expect.stringContaining('MAP * ~NOTFOUND'),
    });
  },
);

it('has a scheme whose scripts need not be compiled at each start', async () => {
  const { value } = await runHosted(MAIN, ['--version']);
  expect(value).toMatchObject({ scheme: { standard: true, codeCache: true } });
});

it('ends a command that draws no page before the engine starts, and so needs no display', async () => {
  const { value } = await runHosted(MAIN, ['list', join(PROJECT, 'test/fixtures/incidents')]);
  expect(value).toMatchObject({ isReady: false });
});

it('keeps errors that nobody expected in its log, and goes on', async () => {
  const main = import.meta.resolve('#test/support/processes/hostedErrors.ts');
  // A rejection has to be heard of by itself, not as the exception that Node can make of it.
  const env = { DEBRIEF_USER_DATA: tempFolder(), NODE_OPTIONS: '--unhandled-rejections=none' };
  const { value } = await runHosted(main, [], env);
  expect(value).toMatch(/main process: Error: thrown in a timer[\s\S]*main process: Error: rejected/);
});
