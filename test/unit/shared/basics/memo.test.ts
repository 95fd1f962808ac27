import { describe, expect, it } from 'vitest';
import { byInputs, byKey, byObject, fromLast, once } from '#shared/basics/memo.ts';

/** Counts how often it is asked, and gives a new object each time. */
function counting<Args extends readonly unknown[]>() {
  const asked: Args[] = [];
  return { asked, ask: (...args: Args) => ({ nth: asked.push(args) }) };
}

describe('an answer kept by its object', () => {
  it('is the same while the object is, and another object has its own', () => {
    const { asked, ask } = counting<[object]>();
    const kept = byObject(ask);
    const [one, other] = [{}, {}];
    const first = kept(one);
    expect(kept(other)).not.toBe(first);
    expect(kept(one)).toBe(first);
    expect(asked).toEqual([[one], [other]]);
  });

  it('is known once it was asked for', () => {
    const kept = byObject((item: object) => [item]);
    const [one, other] = [{}, {}];
    kept(one);
    expect([kept.isKnown(one), kept.isKnown(other)]).toEqual([true, false]);
  });

  it('is asked for once, also when it is undefined', () => {
    let asked = 0;
    const kept = byObject((_item: object) => {
      asked += 1;
    });
    const item = {};
    kept(item);
    kept(item);
    expect(asked).toBe(1);
  });
});

describe('an answer kept by its inputs', () => {
  it('is the last one, for as long as every argument is the same', () => {
    const { asked, ask } = counting<[string, number]>();
    const kept = byInputs(ask);
    const first = kept('a', 1);
    expect(kept('a', 1)).toBe(first);
    expect(kept('a', 2)).not.toBe(first);
    expect(kept('a', 1)).not.toBe(first);
    expect(asked).toHaveLength(3);
  });

  it('looks only at what it is said to be made from', () => {
    const { ask } = counting<[{ readonly made: string; readonly other: number }]>();
    const kept = byInputs(ask, ({ made }) => [made]);
    const first = kept({ made: 'a', other: 1 });
    expect(kept({ made: 'a', other: 2 })).toBe(first);
    expect(kept({ made: 'b', other: 2 })).not.toBe(first);
  });
});

it('an answer made from the last one is handed what was asked then, and nothing at first', () => {
  const lasts: unknown[] = [];
  const sum = fromLast<number, number>((input, last) => {
    lasts.push(last);
    return (last?.answer ?? 0) + input;
  });
  expect([sum(1), sum(2), sum(3)]).toEqual([1, 3, 6]);
  expect(lasts).toEqual([null, { input: 1, answer: 1 }, { input: 2, answer: 3 }]);
});

it('answers kept by a key go all at once when there are too many', () => {
  const { asked, ask } = counting<[string]>();
  const kept = byKey(2, ask);
  for (const key of ['a', 'b', 'a', 'c', 'a']) kept(key);
  expect(asked.flat()).toEqual(['a', 'b', 'c', 'a']);
});

it('what is made once is made when it is first asked for', () => {
  const { asked, ask } = counting<[]>();
  const made = once(ask);
  expect(asked).toHaveLength(0);
  expect(made()).toBe(made());
  expect(asked).toHaveLength(1);
});
