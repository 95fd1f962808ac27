import { expect, test } from 'vitest';
import { withAnswered } from '#shared/domain/meeting/askedPeople.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';
import { changedSinceExport } from '#shared/publication/record/changedSinceExport.ts';
import { exportFingerprint } from '#shared/publication/record/recordExport.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const BEFORE = buildIncident({ summary: 'Checkout was down.', actions: [buildAction('Alert at 80 %')] });
const INTERNAL = { audience: 'internal', format: 'pdf' } as const;
const PUBLIC = { audience: 'public', format: 'pdf' } as const;

test('what readers would read otherwise now is named, part by part', () => {
  const after = { ...BEFORE, summary: 'Checkout was down for 23 minutes.' };
  const [part, ...others] = changedSinceExport(BEFORE, after, INTERNAL);
  expect(part?.heading).toBe('Summary');
  expect(
    part?.lines
      .flatMap((line) => line.words)
      .some(({ kind, text }) => kind === 'added' && text.includes('23 minutes')),
  ).toBe(true);
  expect(others).toEqual([]);
});

test.each([
  [
    'a private note',
    { ...BEFORE, actions: [...BEFORE.actions, buildAction('Secret', { visibility: 'private' })] },
  ],
  ['that a responder answered', withAnswered(BEFORE, 'Priya', at('2026-03-11T09:00:00Z'))],
  ['the public text', editPublication(BEFORE, { apology: 'We are sorry.' })],
  [
    'a mark for the public',
    { ...BEFORE, actions: BEFORE.actions.map((action) => ({ ...action, visibility: 'public' as const })) },
  ],
])('%s is no change of the internal document, as its record says', (_, after) => {
  expect(changedSinceExport(BEFORE, after, INTERNAL)).toEqual([]);
  expect(exportFingerprint(after, INTERNAL)).toBe(exportFingerprint(BEFORE, INTERNAL));
});

test('of the public version only what the public reads is a change', () => {
  const after = editPublication({ ...BEFORE, summary: 'Inside.' }, { apology: 'We are sorry.' });
  const changes = changedSinceExport(BEFORE, after, PUBLIC);
  const words = changes
    .flatMap(({ lines }) => lines.flatMap((line) => line.words).map(({ text }) => text))
    .join('');
  expect(words).toContain('We are sorry.');
  expect(words).not.toContain('Inside.');
});
