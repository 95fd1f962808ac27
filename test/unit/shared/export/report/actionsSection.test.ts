import { expect, it } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { actionsSection } from '#shared/export/report/actionsSection.ts';
import { actionStatusOf } from '#shared/import/sections/readFacts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const causes = [buildCause('c', null, { answer: 'the pool had no limit' })];

function tableOf(...actions: readonly ActionItem[]): readonly (readonly string[])[] {
  const markdown = markdownOf({
    type: 'root',
    children: [...actionsSection(buildIncident({ actions, causes }))],
  });
  const lines = markdown.trim().split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return [cells(lines[0] ?? ''), ...lines.slice(2).map(cells)];
}

const SNOOZED = { snoozedUntil: '2026-04-02', snoozeReason: 'the vendor delivers in April' };

it('says what each action answers, and until when and why it can wait', () => {
  const [head, row] = tableOf(buildAction('Limit the pool', { ...SNOOZED, causeIds: [toId('c')] }));
  expect(head?.slice(-2)).toEqual(['Status', 'Cause']);
  expect(row?.slice(-2)).toEqual([
    'Open, snoozed until 2 April 2026: the vendor delivers in April',
    'The pool had no limit',
  ]);
});

it('has a column of teams where any action has one', () => {
  const [head, row] = tableOf(buildAction('Limit the pool', { team: 'Payments' }));
  expect([head?.at(-1), row?.at(-1)]).toEqual(['Team', 'Payments']);
  expect(tableOf(buildAction('Limit the pool'))[0]).not.toContain('Team');
});

it('has nothing to snooze in what is closed', () => {
  const [, row] = tableOf(buildAction('Limit the pool', { ...SNOOZED, status: 'done' }));
  expect(row?.at(-1)).toBe('Done');
});

it('writes a status that comes home as the one it was', () => {
  for (const status of ['open', 'in-progress'] as const) {
    const [, row] = tableOf(buildAction('Limit the pool', { ...SNOOZED, status }));
    expect(actionStatusOf(row?.at(-1) ?? '')).toBe(status);
  }
});
