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

it('boxes under a heading that names no part of an incident are actions, beside those of its own section', () => {
  const text = [
    '# Checkout was down 2026-03-10',
    ...['', '## Timeline (UTC)', '', '- 14:00 Alarm fires'],
    ...['', '## Before Friday', '', '- [ ] Ada: Rotate the keys', '- [x] Add an alarm', '- a remark'],
    ...['', '## Resolution', '', '- [ ] Restarted everything'],
    ...['', '## Action items', '', '- [ ] Write the runbook'],
  ].join('\n');
  const draft = draftOf(sourceOf(text));
  expect(draft.actions.map(({ value: { title, owner, status } }) => [title, owner, status])).toEqual([
    ['Write the runbook', undefined, undefined],
    ['Rotate the keys', 'Ada', undefined],
    ['Add an alarm', undefined, 'done'],
  ]);
  expect(draft.leftOut.map(({ text: words }) => words)).toContain('- a remark');
  expect(uncoveredLines(draft)).toEqual([]);
});
