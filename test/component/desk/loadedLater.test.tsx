import { act, fireEvent, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';
import { watchRest } from '#renderer/store/watchRest.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

type Shown = ComponentType<{ readonly word: string }>;

const Word: Shown = ({ word }) => <p>The word is {word}.</p>;

/** Code that comes, or fails to, when the test says so; and how often it was asked for. */
function slowCode() {
  const waiting: { come: (part: Shown) => void; fail: (cause: Error) => void }[] = [];
  const load = vi.fn(() => new Promise<Shown>((come, fail) => waiting.push({ come, fail })));
  const settle = (how: (last: (typeof waiting)[number]) => void) =>
    act(async () => {
      const last = waiting.at(-1);
      if (last !== undefined) how(last);
    });
  return {
    load,
    come: (part: Shown = Word) => settle((last) => last.come(part)),
    fail: () => settle((last) => last.fail(new Error('part-1a2b.js is not there'))),
  };
}

/** React says on the console that a part failed, as it should; any other word there still fails the test. */
function expectComplaint(words: RegExp): void {
  const said = vi.mocked(console.error).mock.calls.map((call) => call.join(' '));
  expect(said.filter((each) => words.test(each))).not.toEqual([]);
  expect(said.filter((each) => !words.test(each))).toEqual([]);
  vi.mocked(console.error).mockClear();
}

/** A failure is meant here, and need not fill the output. */
beforeEach(() => void vi.mocked(console.error).mockImplementation(() => undefined));

/** A rejection that nobody handles ends a test run; this names it at the test that caused it. */
function rejectionsUnhandled(): unknown[] {
  const found: unknown[] = [];
  const note = (cause: unknown) => found.push(cause);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return found;
}

test('a part is empty until its code comes, and asks for it once', async () => {
  const code = slowCode();
  const { Part } = loadedLater('Timeline', code.load);
  renderWithStore(<Part word="tea" />);
  expect(screen.queryByText(/The word/)).toBeNull();
  await code.come();
  expect(screen.getByText('The word is tea.')).toBeTruthy();
  expect(code.load).toHaveBeenCalledTimes(1);
});

test('a part that was loaded before is drawn at once', async () => {
  const code = slowCode();
  const { Part, preload } = loadedLater('Timeline', code.load);
  const isLoaded = preload();
  await code.come();
  await isLoaded;
  renderWithStore(<Part word="tea" />);
  expect(screen.getByText('The word is tea.')).toBeTruthy();
});

test('a part whose code does not come says so in its place, and trying again asks again', async () => {
  const unhandled = rejectionsUnhandled();
  const code = slowCode();
  const { Part } = loadedLater('Timeline', code.load);
  const { user } = renderWithStore(<Part word="tea" />);
  await code.fail();
  const said = screen.getByRole('alert');
  expect(said.textContent).toContain('Timeline could not be loaded');
  expect(said.textContent).toContain('Your incident is not affected');
  expect(said.textContent).toContain('part-1a2b.js is not there');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(code.load).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alert')).toBeNull();
  await code.fail();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await code.come();
  expect(code.load).toHaveBeenCalledTimes(3);
  expect(screen.getByText('The word is tea.')).toBeTruthy();
  expectComplaint(/part-1a2b\.js is not there/);
  expect(unhandled).toEqual([]);
});

test('loading ahead of time never rejects, and does not spoil the later showing', async () => {
  const unhandled = rejectionsUnhandled();
  const code = slowCode();
  const { Part, preload } = loadedLater('Timeline', code.load);
  const isLoaded = preload();
  await code.fail();
  await expect(isLoaded).resolves.toBeUndefined();
  renderWithStore(<Part word="tea" />);
  await code.come();
  expect(screen.getByText('The word is tea.')).toBeTruthy();
  expect(unhandled).toEqual([]);
});

test('a part that cannot be drawn leaves the rest of the window', async () => {
  const code = slowCode();
  const { Part } = loadedLater('Timeline', code.load);
  const { user } = renderWithStore(
    <>
      <h1>Checkout is down</h1>
      <Part word="tea" />
    </>,
  );
  let isBroken = true;
  await code.come(({ word }) => {
    if (isBroken) throw new Error('no such kind');
    return <p>The word is {word}.</p>;
  });
  expect(screen.getByRole('alert').textContent).toContain('Timeline could not be drawn');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Checkout is down');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The word is tea.')).toBeTruthy();
  expectComplaint(/no such kind/);
});

test('a dialog whose code does not come says so in a dialog that closes', async () => {
  const code = slowCode();
  const { Part } = loadedLater('The command palette', code.load, DialogFailed);
  const { user, outside, store } = renderWithStore(<Part word="tea" />);
  await outside((state) => state.openDialog({ kind: 'palette' }));
  await code.fail();
  expect(screen.getByRole('dialog', { name: 'The command palette could not be loaded' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(store.getState().dialog).toBeNull();
  expectComplaint(/part-1a2b\.js is not there/);
});

test('another part can stand there until the code comes, with the same facts', async () => {
  const code = slowCode();
  const Waiting: Shown = ({ word }) => <p>Waiting for {word}.</p>;
  const { Part } = loadedLater('Timeline', code.load, DialogFailed, Waiting);
  renderWithStore(<Part word="early" />);
  expect(screen.getByText('Waiting for early.')).toBeTruthy();
  await code.come();
  expect(screen.queryByText('Waiting for early.')).toBeNull();
  expect(screen.getByText('The word is early.')).toBeTruthy();
});

test('what waits for a rest waits while somebody zooms, types or drags', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => window.setTimeout(then, 0));
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const rest = watchRest();
  onTestFinished(rest.end);
  let rests = 0;
  const wait = () => void rest.next().then(() => (rests += 1));
  wait();
  await vi.advanceTimersByTimeAsync(1);
  // Nobody did anything yet.
  expect(rests).toBe(1);
  fireEvent(window, new Event('wheel'));
  wait();
  for (const input of ['wheel', 'keydown', 'pointerdown', 'pointermove']) {
    await vi.advanceTimersByTimeAsync(200);
    fireEvent(window, new Event(input));
  }
  expect(rests).toBe(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(rests).toBe(2);
});
