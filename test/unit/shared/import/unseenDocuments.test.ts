import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';

/**
 * Documents that were written after the rules for zones and days. docs/measurements.md has the figures of their first run;
 * `expected.json` has the right result of each, and `known.json` what still comes out instead of it.
 */
const FOLDER = join(import.meta.dirname, '../../../fixtures/import/unseen');
const CONTEXT = { timeZone: 'Asia/Tokyo', isZoneGuessed: true, day: { year: 2026, month: 3, day: 10 } };

function results(name: string): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function timesOf(file: string): readonly string[] {
  const { events } = parseTimelineInput(readFileSync(join(FOLDER, file), 'utf8'), 'auto', CONTEXT);
  return events.map(({ occurredAt, flags }) => {
    const isAssumed = flags.some(({ code }) => code === 'zone-assumed');
    return `${occurredAt}${isAssumed ? ' zone-assumed' : ''}`;
  });
}

describe('documents written after the importer', () => {
  const expected = results('expected.json');

  it('each have their right result', () => {
    const documents = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));
    expect(Object.keys(expected).sort()).toEqual(documents.sort());
  });

  it.each(Object.entries({ ...expected, ...results('known.json') }))('%s', (file, times) => {
    expect(timesOf(file)).toEqual(times);
  });
});
