import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import {
  CUE_SHAPES,
  cueText,
  elapsedText,
  lengthText,
  paceText,
  remainingText,
} from '#shared/meeting/clockWords.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

it.each([
  [25 * 60_000, '25:00'],
  [1_040_000, '17:20'],
  [999, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-125_000, '+2:05'],
])('tells %d ms left as %s', (ms, text) => {
  expect(remainingText(ms)).toBe(text);
});

it('tells elapsed time with hours, and never below nothing', () => {
  expect(elapsedText(640_999)).toBe('00:10:40');
  expect(elapsedText(36_000_000)).toBe('10:00:00');
  expect(elapsedText(-5)).toBe('00:00:00');
});

it('does not call a block gone that has some seconds left', () => {
  expect([0, 20_000, 90_000].map(lengthText)).toEqual(['0', '<1', '2']);
});

it('has words and a shape of its own for every cue', () => {
  const cues = ['none', 'nearly', 'end', 'over'] as const;
  expect(new Set(cues.map(cueText)).size).toBe(4);
  expect(new Set(cues.map((cue) => CUE_SHAPES[cue])).size).toBe(4);
});

describe('paceText', () => {
  const begin = at('2026-03-11T15:00:00+00:00');
  const block = (title: string, minutes: number, isProtected = false): AgendaBlock => ({
    id: toId(title),
    kind: 'other',
    title,
    minutes,
    isProtected,
  });
  const plan = [block('Timeline', 20), block('Five Whys', 10), block('Actions', 10, true)];
  const paceAt = (minutes: number) =>
    paceText(meetingClock(plan, [{ at: begin, action: 'start' }], shifted(begin, minutes * 60_000)));

  it('says nothing as long as the plan holds', () => {
    expect(paceAt(10)).toBeNull();
  });

  it('says how far behind it is, what gets shorter and what is kept', () => {
    expect(paceAt(22)).toEqual({ pace: '2 min behind', effect: 'Five Whys now 8, Actions kept at 10' });
  });

  it('says how far ahead it is', () => {
    const log = [
      { at: begin, action: 'start' },
      { at: shifted(begin, 15 * 60_000), action: 'next' },
    ] as const;
    expect(paceText(meetingClock(plan, log, shifted(begin, 16 * 60_000)))?.pace).toBe('5 min ahead');
  });
});
