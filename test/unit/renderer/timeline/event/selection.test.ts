import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionAfter } from '#renderer/timeline/event/selection.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';

const ids = (names: string): readonly EventId[] => [...names].map((name) => toId<EventId>(name));
const ORDER = ids('abcdef');
const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false };
const SHIFT = { ...PLAIN, shiftKey: true };
const CTRL = { ...PLAIN, ctrlKey: true };
const CMD = { ...PLAIN, metaKey: true };

const choose = (selection: string, chosen: string, keys = PLAIN) =>
  selectionAfter(ids(selection), toId<EventId>(chosen), keys, ORDER).join('');

describe('choosing an event', () => {
  it('selects it alone', () => {
    expect(choose('ab', 'c')).toBe('c');
  });

  it('with Ctrl or Cmd adds it, or takes it away', () => {
    expect(choose('ab', 'd', CTRL)).toBe('abd');
    expect(choose('abd', 'b', CMD)).toBe('ad');
  });

  it('with Shift selects all from the last chosen one to it, forwards and backwards', () => {
    expect(choose('b', 'd', SHIFT)).toBe('cdb');
    expect(choose('d', 'b', SHIFT)).toBe('bcd');
  });

  it('with Shift again starts where it started before', () => {
    expect(choose(choose('c', 'e', SHIFT), 'a', SHIFT)).toBe('abc');
  });

  it('with Shift selects it alone when nothing is selected, or the last chosen one is not shown', () => {
    expect(choose('', 'c', SHIFT)).toBe('c');
    expect(choose('x', 'c', SHIFT)).toBe('c');
  });

  it('never selects one twice', () => {
    const choice = fc.record({
      chosen: fc.constantFrom(...ORDER),
      keys: fc.record({ shiftKey: fc.boolean(), ctrlKey: fc.boolean(), metaKey: fc.boolean() }),
      shown: fc.subarray([...ORDER]),
    });
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        const end = choices.reduce<readonly EventId[]>(
          (selection, { chosen, keys, shown }) => selectionAfter(selection, chosen, keys, shown),
          [],
        );
        expect(new Set(end).size).toBe(end.length);
      }),
    );
  });
});
