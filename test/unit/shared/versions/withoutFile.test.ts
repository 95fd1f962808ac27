import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timestampAt } from '#shared/time/timestamp.ts';
import {
  fileTrace,
  type IncidentWithoutFile,
  inOrderOfTrace,
  type LookedThrough,
  type TRACES,
  traceWords,
  unseenWords,
} from '#shared/versions/withoutFile.ts';

const looked = (keys: readonly string[], unread: readonly string[] = []): LookedThrough => ({
  keys: new Map(keys.map((key) => [key, `/found/${key}.incident`])),
  unread: new Set(unread),
});

test('a file is gone only where its folder was looked through and does not hold it', () => {
  const at = (found: LookedThrough | null) => fileTrace('a', [{ path: '/x/a.incident', found }]);
  expect(at(looked(['b']))).toEqual({ kind: 'gone', path: '/x/a.incident' });
  expect(at(looked(['b', 'a']))).toBe('there');
  expect(at(looked(['b'], ['/x/a.incident']))).toEqual({ kind: 'unsure', path: '/x/a.incident' });
  expect(at(looked(['b'], ['/x/other.incident']))).toMatchObject({ kind: 'gone' });
  expect(at(null)).toEqual({ kind: 'away', path: '/x/a.incident' });
  expect(fileTrace('a', [])).toEqual({ kind: 'unknown' });
});

test('one folder of several that nobody can look into is enough that nothing is called gone', () => {
  const place = fc.option(
    fc.record({ keys: fc.constantFrom(new Set(['b']), new Set(['a'])), isUnread: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), (founds) => {
      const trace = fileTrace(
        'a',
        founds.map((found, at) => ({
          path: `/${at}`,
          found: found && looked([...found.keys], found.isUnread ? [`/${at}`] : []),
        })),
      );
      const isThere = founds.some((found) => found?.keys.has('a'));
      expect(trace === 'there').toBe(isThere);
      const isCertain = founds.length > 0 && founds.every((found) => found !== null && !found.isUnread);
      expect(trace !== 'there' && trace.kind === 'gone').toBe(isCertain && !isThere);
    }),
  );
});

test('those that were deleted or moved come first, and of them the one kept last', () => {
  const incident = (key: string, kind: (typeof TRACES)[number], day: number): IncidentWithoutFile => ({
    key,
    title: key,
    timeZone: 'UTC',
    keptAt: timestampAt(Date.UTC(2026, 4, day)),
    versions: 1,
    bytes: 1,
    isReadable: true,
    trace: kind === 'unknown' || kind === 'back' ? { kind } : { kind, path: '/x' },
    isSetAside: false,
  });
  const shown = inOrderOfTrace([
    incident('away', 'away', 9),
    incident('old', 'gone', 1),
    incident('unknown', 'unknown', 8),
    incident('new', 'gone', 2),
  ]);
  expect(shown.map(({ key }) => key)).toEqual(['new', 'old', 'unknown', 'away']);
});

test('no words claim that a file was deleted where nobody looked', () => {
  expect(traceWords({ kind: 'away', path: '/stick/a.incident' })).toBe(
    'Its folder is not there now, or empty: /stick/a.incident',
  );
  const words = unseenWords({ folder: '/share', isAway: true, isPartial: false, files: 0 });
  expect(words).toEqual([
    '/share is not there now, or does not answer. Incidents in it may be listed here as well.',
  ]);
  expect(unseenWords({ folder: '/share', isAway: false, isPartial: true, files: 2 })).toHaveLength(2);
  expect(unseenWords({ folder: '/share', isAway: false, isPartial: false, files: 0 })).toEqual([]);
});
