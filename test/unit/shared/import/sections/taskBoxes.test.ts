import { expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const DOCUMENT = [
  '# Checkout was down 2026-03-10',
  '',
  '## Timeline (UTC)',
  '',
  '- [x] 14:00 Alarm fires',
  '  - [x] page Ada',
  '  - [ ] page Bo',
  '- [ ] 14:10 Told support',
  '',
  '## Lessons learned',
  '',
  '- [ ] Rotate keys by itself',
  '- Alarms help',
  '',
  '## Action items',
  '',
  '- [x] Add an alarm',
  '- [ ] Write the runbook',
  '  - [x] for staging',
  '  - [ ] for production',
  '- [-] Move to another vendor',
  '- [~] Watch the pool',
].join('\n');

it('a box that is ticked or not is told of actions, their parts, events and lessons', () => {
  const draft = draftOf(sourceOf(DOCUMENT));
  expect(draft.actions.map(({ value: { title, status } }) => [title, status])).toEqual([
    ['Add an alarm', 'done'],
    ['Write the runbook - [x] for staging - [ ] for production', undefined],
    ['Move to another vendor', 'not-doing'],
    ['Watch the pool', 'in-progress'],
  ]);
  expect(draft.events.map(({ title, detail }) => [title, detail])).toEqual([
    ['Alarm fires', '- [x] page Ada\n- [ ] page Bo'],
    ['Told support', 'Its box is not ticked: [ ]'],
  ]);
  expect(draft.lessons.map(({ value }) => value)).toEqual(['[ ] Rotate keys by itself', 'Alarms help']);
  expect(uncoveredLines(draft)).toEqual([]);
});
