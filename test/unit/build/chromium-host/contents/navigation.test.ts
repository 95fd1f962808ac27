import { expect, test } from 'vitest';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import { createContentsEmitter } from '#build/chromium-host/contents/contentsEvents.ts';
import { createNavigation } from '#build/chromium-host/contents/navigation.ts';

const ADDRESS = 'http://desk.example/';

/** A page of which no load succeeds: the answer to the wish and the page that says so come in either order. */
async function failingPage() {
  const listeners = new Map<string, (event: unknown) => void>();
  let answer = (): void => {};
  const send = (method: string): Promise<unknown> =>
    method === 'Page.navigate'
      ? new Promise((resolve) => {
          answer = () => resolve({ errorText: 'net::ERR_FAILED' });
        })
      : Promise.resolve({});
  const on = (event: string, listener: (event: unknown) => void) => listeners.set(event, listener);
  const session = { send, on } as unknown as CdpSession; // Only what navigation asks of it.
  const emitter = createContentsEmitter();
  const navigation = createNavigation(emitter, () => Promise.resolve(session), new Promise(() => {}));
  await navigation.watch(session, 'main');
  const failures: string[] = [];
  emitter.methods.on('did-fail-load', (_event: unknown, _code: number, text: string) => failures.push(text));
  const showFailure = () =>
    listeners.get('Page.frameNavigated')?.({
      frame: { id: 'main', url: 'chrome-error://chromewebdata/', unreachableUrl: ADDRESS },
    });
  return { navigation, failures, showFailure, answer: () => answer() };
}

test.each([
  ['after', ['answer', 'showFailure']],
  ['before', ['showFailure', 'answer']],
] as const)(
  'a load that fails is told once, also where Chromium shows it %s it answers',
  async (_, order) => {
    const page = await failingPage();
    for (const load of [1, 2]) {
      const loaded = expect(page.navigation.members.loadURL?.(ADDRESS)).rejects.toThrow('ERR_FAILED');
      await Promise.resolve();
      for (const step of order) {
        page[step]();
        await new Promise((resolve) => setImmediate(resolve));
      }
      await loaded;
      expect(page.failures).toHaveLength(load);
    }
    page.showFailure();
    expect(page.failures).toHaveLength(3);
  },
);
