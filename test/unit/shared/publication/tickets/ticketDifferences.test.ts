import { describe, expect, it } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { actionRows } from '#shared/publication/actions/actionsView.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { compareTickets } from '#shared/publication/tickets/ticketDifferences.ts';
import { readTicketStates } from '#shared/publication/tickets/ticketStates.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

function rowsWith(...tickets: readonly (readonly [ticketUrl: string, status: ActionItem['status']])[]) {
  const actions = tickets.map(([ticketUrl, status], number) =>
    buildAction(`a${number}`, { ticketUrl, status, due: `2026-03-${number + 10}` }),
  );
  return actionRows(
    [actionsInFile(buildIncident({ actions }), '/a.incident', false)],
    at('2026-03-01T00:00:00Z'),
  );
}

const changes = (compared: ReturnType<typeof compareTickets>) =>
  compared.differences.map(({ row, change }) => [row.action.title, change]);

/** As each tracker writes it. */
const GITHUB = JSON.stringify([
  { url: 'https://github.com/acme/shop/issues/7', state: 'CLOSED', stateReason: 'COMPLETED', title: 'Alert' },
  { url: 'https://github.com/acme/shop/issues/8', state: 'OPEN', stateReason: '', title: 'Limit' },
  {
    url: 'https://github.com/acme/shop/issues/9',
    state: 'CLOSED',
    stateReason: 'NOT_PLANNED',
    title: 'Rewrite',
  },
]);
const JIRA = `Summary,Issue key,Issue id,Status,Resolution,Labels,Labels
"Alert, on the pool",OPS-12,10012,Done,Done,a,b
Limit,OPS-13,10013,In Progress,,a,
Rewrite,OPS-14,10014,Closed,Won't Do,,
`;
const LINEAR = `"ID","Team","Title","Status","Priority"
"ENG-3","Shop","Alert","Done","High"
"ENG-4","Shop","Limit","Canceled","Low"
`;

describe('the states of tickets', () => {
  it('come from GitHub by address; an open one says nothing against work that goes on', () => {
    const tickets = readTicketStates(GITHUB) ?? [];
    const compared = compareTickets(
      rowsWith(
        ['https://github.com/acme/shop/issues/7/', 'open'],
        ['http://www.github.com/acme/shop/issues/8#issuecomment-1', 'in-progress'],
        ['https://github.com/acme/shop/issues/9', 'open'],
        ['https://github.com/acme/shop/issues/70', 'open'],
      ),
      tickets,
    );
    expect(changes(compared)).toEqual([
      ['a0', { status: 'done' }],
      ['a2', { status: 'not-doing', notDoingReason: 'The ticket says: closed, not_planned' }],
    ]);
    expect(compared).toMatchObject({ same: 1, unlinked: [] });
  });

  it('are told apart by what stands behind a question mark, where the tracker has it in its addresses', () => {
    const bugs = readTicketStates(
      'URL,Status\nhttps://bugs.acme.example/show_bug.cgi?id=12,Done\nhttps://bugs.acme.example/show_bug.cgi?id=13,Open\n',
    );
    const compared = compareTickets(
      rowsWith(
        ['https://bugs.acme.example/show_bug.cgi?id=12', 'open'],
        ['https://bugs.acme.example/show_bug.cgi?id=14', 'open'],
      ),
      bugs ?? [],
    );
    expect(changes(compared)).toEqual([['a0', { status: 'done' }]]);
    const viewed = compareTickets(
      rowsWith(['https://github.com/acme/shop/issues/7?notification=1', 'open']),
      readTicketStates(GITHUB) ?? [],
    );
    expect(changes(viewed)).toEqual([['a0', { status: 'done' }]]);
  });

  it('are looked up in proportion to the tickets and actions', () => {
    expectInProportion((share) => {
      const titles = Array.from({ length: 3000 * share }, (_nothing, index) => `Add alert ${index}`);
      const actions = titles.map((title) => buildAction(title, { title }));
      const rows = actionRows(
        [actionsInFile(buildIncident({ actions }), '/a.incident', false)],
        at('2026-03-01T00:00:00Z'),
      );
      const tickets = titles.map((title) => ({ url: `https://acme.example/${title}`, title, state: 'OPEN' }));
      compareTickets(rows, readTicketStates(JSON.stringify(tickets)) ?? []);
    });
  });

  it('come from a table of Jira by key, with its resolution before its status', () => {
    const compared = compareTickets(
      rowsWith(['https://acme.atlassian.net/browse/OPS-12', 'open'], ['ops-13', 'done'], ['OPS-14', 'open']),
      readTicketStates(JIRA) ?? [],
    );
    expect(changes(compared)).toEqual([
      ['a0', { status: 'done' }],
      ['a1', { status: 'in-progress' }],
      ['a2', { status: 'not-doing', notDoingReason: "The ticket says: Closed, Won't Do" }],
    ]);
  });

  it('come from a table of Linear, whose key stands in the address', () => {
    const compared = compareTickets(
      rowsWith(['https://linear.app/acme/issue/ENG-3/alert-on-the-pool', 'done'], ['', 'open']),
      readTicketStates(LINEAR) ?? [],
    );
    expect(compared).toMatchObject({ differences: [], same: 1, unlinked: [{ rows: [] }] });
  });

  it.each([
    ['Not Started', 'open'],
    ['Selected for Development', 'open'],
    ['Ready for Development', 'open'],
    ['In Backlog, reviewed', 'open'],
    ['Not done', 'open'],
    ['Closed (reopened)', 'open'],
    ['Ready for review', 'in-progress'],
    ['In Development', 'in-progress'],
    ['Done', 'done'],
    ['Not planned', 'not-doing'],
  ])('%s is %s', (state, status) => {
    expect(readTicketStates(`Key,Status\nOPS-1,"${state}"`)).toMatchObject([{ status }]);
  });

  it('are not read from other texts', () => {
    for (const text of ['', 'Hello', '{"a": 1}', '[]', 'Name,Age\nSam,4\n', '14:03 Alert\n14:05 Page\n'])
      expect(readTicketStates(text)).toBeNull();
  });
});
