import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { actionsToJiraCsv } from '#shared/publication/actions/actionsToJiraCsv.ts';
import { actionsToLinearCsv } from '#shared/publication/actions/actionsToLinearCsv.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('for Jira', () => {
  it('has the columns that its importer knows by name, a row for each open action', () => {
    const csv = actionsToJiraCsv(sampleIncident());
    expect(csv.split('\r\n')[0]).toBe('Summary,Issue Type,Priority,Assignee,Due Date,Labels,Description');
    const rows = read(csv);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      Summary: 'Page on-call when the database connection pool is more than 80% full',
      'Issue Type': 'Task',
      Priority: 'Highest',
      Assignee: 'Sarah',
      'Due Date': '2026-03-14',
      Labels: 'postmortem',
    });
    expect(rows[0]?.Description?.split('\n')).toEqual([
      'Done when: A load test that takes the pool past 80% pages on-call',
      'Kind: Detect',
      'Because: The dashboard plots pool usage, but no threshold was ever set on it',
      'From: Postmortem “Checkout down: database connection pool exhausted”, 10 March 2026',
    ]);
  });

  it('leaves a date that does not exist out', () => {
    const [row] = read(
      actionsToJiraCsv(buildIncident({ actions: [buildAction('a', { due: '2026-02-30' })] })),
    );
    expect(row?.['Due Date']).toBe('');
  });
});

describe('for Linear', () => {
  it('has the columns of its importer, priorities and states by its names, and the due date in the text', () => {
    const rows = read(actionsToLinearCsv(sampleIncident()));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Title',
      'Description',
      'Priority',
      'Status',
      'Assignee',
      'Created',
      'Completed',
      'Labels',
      'Estimate',
    ]);
    expect(rows.map((row) => [row.Priority, row.Status, row.Labels])).toEqual([
      ['Urgent', 'Todo', 'Postmortem, Detect'],
      ['Urgent', 'Todo', 'Postmortem, Prevent'],
      ['High', 'Todo', 'Postmortem, Process'],
      ['High', 'In Progress', 'Postmortem, Respond'],
      ['Medium', 'Todo', 'Postmortem, Process'],
    ]);
    expect(rows[0]?.Description).toContain('**Due:** 2026-03-14');
  });

  it('marks a formula with the apostrophe that its importer takes off, and nothing else', () => {
    const actions = [buildAction('=HYPERLINK("x")'), buildAction('Fix it')];
    const rows = read(actionsToLinearCsv(buildIncident({ actions })));
    expect(rows.map((row) => row.Title)).toEqual(['\'=HYPERLINK("x")', 'Fix it']);
    for (const row of rows) expect(row.Description).toMatch(/^\*\*/);
  });
});

it('cuts a title where trackers would refuse it, and keeps all of it in the description', () => {
  const title = 'Restart '.repeat(60).trim();
  const incident = buildIncident({ actions: [buildAction('long', { title })] });
  const [row] = read(actionsToJiraCsv(incident));
  expect([...(row?.Summary ?? '')]).toHaveLength(250);
  expect(row?.Description).toContain(`Action: ${title}`);
});
