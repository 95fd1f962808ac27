import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { connectCdp } from '#build/chromium-host/chromium/cdp.ts';
import { createTargets } from '#build/chromium-host/chromium/targets.ts';
import { PATIENT } from '#test/support/patience.ts';

interface Asked {
  readonly id: number;
  readonly method: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** The two pipes to a Chromium that does whatever it is asked for. */
function obedientChromium() {
  const [toChromium, fromChromium] = [new PassThrough(), new PassThrough()];
  const asked: Asked[] = [];
  const tell = (message: object) => fromChromium.write(`${JSON.stringify(message)}\0`);
  toChromium.on('data', (data: Buffer) => {
    for (const text of data.toString().split('\0').slice(0, -1)) {
      const message = JSON.parse(text) as Asked; // As the connection writes it.
      asked.push(message);
      tell({ id: message.id, result: {} });
    }
  });
  return { connection: connectCdp(toChromium, fromChromium), asked, tell };
}

test('a page that a page opened is closed, and does not hold back the script that opened it', async () => {
  const { connection, asked, tell } = obedientChromium();
  await createTargets(connection);
  asked.length = 0;
  const targetInfo = { targetId: 'opened', openerId: 'opener', type: 'page', title: '', url: '' };
  tell({
    method: 'Target.attachedToTarget',
    params: { sessionId: 'session', targetInfo, waitingForDebugger: true },
  });
  await vi.waitFor(
    () =>
      expect(asked).toMatchObject([
        { method: 'Target.closeTarget', params: { targetId: 'opened' } },
        { method: 'Runtime.runIfWaitingForDebugger', sessionId: 'session' },
      ]),
    PATIENT,
  );
});
