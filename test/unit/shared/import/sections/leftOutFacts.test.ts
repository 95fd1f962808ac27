import { describe, expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const TIMELINE = '\n\n## Timeline\n\n- 2026-03-12 09:12 UTC Ada acks\n';
const leftOutOf = (text: string) => draftOf(sourceOf(text, 'a.md')).leftOut.map((one) => one.text);

describe('what a document says and nothing takes over is left out by name', () => {
  it.each([
    'Start: 2026-03-12 09:00 CET',
    'Incident start: the 12th, said Bob',
    'Date: 2026-03-12 and more words',
    'Time zone: CET as Bob says',
  ])('%s', (line) => {
    expect(leftOutOf(`# Outage\n\n${line}${TIMELINE}`)).toEqual([line]);
  });

  it('but a line that only gives the day', () => {
    expect(leftOutOf(`# Outage\n\nDate: 2026-03-12${TIMELINE}`)).toEqual([]);
  });

  it('the cells of a table of actions in a column that is no field', () => {
    const table =
      '| Action | Owner | Foo |\n|--|--|--|\n| Fix the pump | Ada | zebra |\n| Fix the valve | Bo | |';
    const draft = draftOf(sourceOf(`# Outage${TIMELINE}\n## Action items\n\n${table}\n`, 'a.md'));
    expect(draft.actions).toHaveLength(2);
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['Foo: zebra']);
  });

  it('the fields beside the list that JSON has its events in', () => {
    const events = [{ at: '2026-03-12T10:00:00Z', text: 'pressure low' }];
    const draft = draftOf(sourceOf({ data: { events, other: [{ zeta: 1 }], note: 'sigma' } }, 'a.json'));
    expect(draft.events).toHaveLength(1);
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['data.other: [{"zeta":1}]', 'data.note: sigma']);
  });
});

it('what counts from a start takes that of the incident, and says so', () => {
  const draft = draftOf(
    sourceOf(
      '# Outage\n\nIncident start: 2026-03-12 09:00 UTC\n\n## Timeline\n\n- T+0:12 Ada acks\n',
      'a.md',
    ),
  );
  expect(linesOf(draft)).toEqual(['03-12 09:12 Ada acks']);
  expect(draft.events[0]?.flags.map(({ code }) => code)).toEqual(['start-taken']);
  expect(draft.leftOut).toEqual([]);
});
