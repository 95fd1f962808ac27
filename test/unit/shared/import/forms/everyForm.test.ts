import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { importReport, wholeReport } from '#shared/import/draft/importReport.ts';
import { FORMS, readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { RECORDS } from '#test/support/imports/generatedRecords.ts';
import { UTC_CONTEXT } from '#test/support/imports/readInput.ts';

/** Names that forms look for, and names that every object has from its birth. */
const KEYS = [
  'event',
  'type',
  'status',
  'impact',
  'created_at',
  'createdAt',
  'title',
  'name',
  'body',
  'number',
  'labels',
  'startsAt',
  'data',
  'alerts',
  'incidents',
  'incident_updates',
  'updates',
  'messages',
  'ts',
  'text',
  'items',
  'involvedObject',
  'reason',
  'message',
  'report',
  'tinyId',
  'log_entries',
  'incident_number',
  'time',
  'tags',
  'elements',
  'blocks',
  'notes',
  'comments',
  'timeline',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
];
const WORDS = fc.oneof(
  fc.constantFrom(
    ...KEYS,
    '2026-05-04T10:01:00Z',
    '1777888860.000100',
    '',
    'trigger_log_entry',
    'resolved',
    'null',
  ),
  fc.string({ maxLength: 12 }),
);
const { value: JSON_VALUE } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    WORDS,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 1_777_888_860_000),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 })), tie('value')), {
        maxLength: 6,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

describe('every form', () => {
  it('reads any JSON without throwing, also JSON of another form', () => {
    fc.assert(
      fc.property(JSON_VALUE, (value) => {
        const source = sourceOfText('a', JSON.stringify(value));
        for (const form of FORMS) {
          form.sniff(source);
          const draft = form.read(source, UTC_CONTEXT);
          wholeReport(draft);
          expect(uncoveredLines(draft)).toEqual([]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('takes %s for a word', (word) => {
    const at = '2026-05-04T10:01:00Z';
    const records = [
      [{ event: word, created_at: at }],
      { name: 'Pumps', impact: word, incident_updates: [{ status: word, body: 'low', created_at: at }] },
      { log_entries: [{ type: `${word}_log_entry`, created_at: at, summary: 'low' }] },
      { alerts: [{ labels: { alertname: word }, startsAt: at }] },
    ];
    for (const record of records) {
      const draft = readSource(sourceOfText('a', JSON.stringify(record)), UTC_CONTEXT);
      expect(draft?.events.map(({ title }) => typeof title)).toEqual(['string']);
      expect(typeof (draft?.severity?.value ?? '')).toBe('string');
      if (draft !== null) expect(JSON.stringify(importReport(draft))).not.toContain('native code');
    }
  });

  const generated = Object.entries(RECORDS).flatMap(([form, all]) =>
    all.map((sources) => [form, sources] as const),
  );

  it.each(generated)('%s: each word ends in an event, in what was left out or in a part', (form, sources) => {
    fc.assert(
      fc.property(sources, ({ text, words }) => {
        const draft = readSource(sourceOfText('a', text), UTC_CONTEXT);
        expect(draft?.form).toBe(form);
        if (draft === null) return;
        expect(uncoveredLines(draft)).toEqual([]);
        const { source: _source, structureLines: _structure, ...said } = draft;
        const all = JSON.stringify(said);
        expect(words.filter((word) => !all.includes(word))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
