import { act, render, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WallScreen } from '#renderer/wall/WallScreen.tsx';
import { ok } from '#shared/basics/result.ts';
import type { MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import type { WallApi } from '#shared/ipc/wallApi.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const START = { at: at('2026-03-11T15:00:00Z'), action: 'start' } as const;

function messageWith(log: readonly MeetingLogEntry[]): WallMessage {
  const sample = sampleIncident();
  return wallProjection({ ...sample, meeting: { ...sample.meeting, log } }, { ...WALL_FOCUS, block: 0 });
}

/** The room's window, a minute and a quarter of a second into the sample's meeting. */
async function openWall(log: readonly MeetingLogEntry[]) {
  vi.useFakeTimers({ now: Date.parse('2026-03-11T15:01:00.250Z') });
  onTestFinished(() => void vi.useRealTimers());
  let tell: (message: WallMessage) => void = () => undefined;
  const api: WallApi = {
    ready: async () => ok(messageWith(log)),
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  const rendered = render(<WallScreen api={api} now={() => timestampAt(Date.now())} />);
  await act(() => vi.advanceTimersByTimeAsync(0));
  const send = (next: readonly MeetingLogEntry[]) => act(async () => tell(messageWith(next)));
  return { ...rendered, send, pass: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)) };
}

test('the clock counts by itself, with one timer, and stops with the wall', async () => {
  const { pass, unmount } = await openWall([START]);
  const clock = screen.getByRole('timer');
  expect(clock.textContent).toContain('left of 3 min');
  expect(clock.textContent).toContain('2:00');
  await pass(62_000);
  expect(clock.textContent).toContain('0:58');
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('a meeting that has not begun needs no timer, and one that begins is followed at once', async () => {
  const { send, pass } = await openWall([]);
  expect(screen.getByRole('timer').textContent).toContain('not started yet');
  expect(vi.getTimerCount()).toBe(0);
  await pass(3_600_000);
  await send([{ ...START, at: at('2026-03-11T16:01:00.250Z') }]);
  expect(screen.getByRole('timer').textContent).toContain('3:00');
  await pass(1010);
  expect(screen.getByRole('timer').textContent).toContain('2:59');
});
