import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_HISTORY,
  endBurst,
  type History,
  type HistoryEntry,
  recordStep,
  redoStep,
  undoStep,
} from '#shared/domain/history.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

const VERSIONS: readonly Incident[] = Array.from({ length: 8 }, (_, index) =>
  buildIncident({ title: `v${index}` }),
);

function version(index: number): Incident {
  return VERSIONS[index] ?? buildIncident();
}

/** The step from one version to the next. */
function step(from: number, parts: Partial<HistoryEntry> = {}): HistoryEntry {
  const entry = { label: 'Edit', before: version(from), after: version(from + 1), atMs: 0 };
  return { ...entry, place: 'summary', ...parts };
}

function record(...steps: readonly HistoryEntry[]): History {
  return steps.reduce(recordStep, EMPTY_HISTORY);
}

test('undo gives back the very same incident, redo the one after', () => {
  const undone = undoStep(record(step(0), step(1)));
  expect(undone?.incident).toBe(version(1));
  const redone = undone && redoStep(undone.history);
  expect(redone?.incident).toBe(version(2));
  expect(redone?.history.future).toEqual([]);
});

test('there is nothing to undo or redo in an empty history', () => {
  expect(undoStep(EMPTY_HISTORY)).toBeNull();
  expect(redoStep(EMPTY_HISTORY)).toBeNull();
});

test('a new step forgets what was undone', () => {
  const undone = undoStep(record(step(0), step(1)));
  expect(undone && recordStep(undone.history, step(1)).future).toEqual([]);
});

test('steps of one burst are one, from the first to the last', () => {
  const typed = record(
    step(0, { burst: 'title', atMs: 0 }),
    step(1, { burst: 'title', atMs: 1400 }),
    step(2, { burst: 'title', atMs: 2800 }),
  );
  expect(typed.past).toHaveLength(1);
  expect(undoStep(typed)?.incident).toBe(version(0));
  expect(redoStep(undoStep(typed)?.history ?? EMPTY_HISTORY)?.incident).toBe(version(3));
});

test.each([
  ['after a pause', { burst: 'title', atMs: 1501 }],
  ['in another field', { burst: 'summary' }],
  ['that belongs to no burst', {}],
  ['from another version', { burst: 'title', before: version(5) }],
])('a step %s starts another', (_, second) => {
  expect(record(step(0, { burst: 'title' }), step(1, second)).past).toHaveLength(2);
});

test('an ended burst does not grow; ending none changes nothing', () => {
  const ended = endBurst(record(step(0, { burst: 'title' })));
  expect(recordStep(ended, step(1, { burst: 'title' })).past).toHaveLength(2);
  expect(endBurst(ended)).toBe(ended);
  expect(endBurst(EMPTY_HISTORY)).toBe(EMPTY_HISTORY);
});

test('typing after an undo or a redo is a step of its own', () => {
  const typed = record(step(0, { burst: 'title' }), step(1));
  const undone = undoStep(typed)?.history ?? EMPTY_HISTORY;
  expect(recordStep(undone, step(1, { burst: 'title' })).past).toHaveLength(2);
  const redone = redoStep(undoStep(record(step(0, { burst: 'title' })))?.history ?? EMPTY_HISTORY);
  expect(redone && recordStep(redone.history, step(1, { burst: 'title' })).past).toHaveLength(2);
});

test('the last 500 steps are kept', () => {
  const many = record(...Array.from({ length: 510 }, (_, index) => step(index % 7, { label: `${index}` })));
  expect(many.past).toHaveLength(500);
  expect(many.past.at(-1)?.label).toBe('509');
});

test('undoing everything and redoing it goes through the same versions', () => {
  const bursts = fc.array(fc.option(fc.constantFrom('a', 'b'), { nil: undefined }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(bursts, (names) => {
      let history = record(
        ...names.map((burst, index) => step(index, burst === undefined ? {} : { burst, atMs: index })),
      );
      const back: Incident[] = [];
      for (let move = undoStep(history); move !== null; move = undoStep(history)) {
        back.push(move.incident);
        history = move.history;
      }
      expect(back.at(-1)).toBe(version(0));
      const forth: Incident[] = [];
      for (let move = redoStep(history); move !== null; move = redoStep(history)) {
        forth.push(move.incident);
        history = move.history;
      }
      expect(forth.at(-1)).toBe(version(names.length));
      expect(forth.slice(0, -1)).toEqual(back.slice(0, -1).toReversed());
    }),
  );
});
