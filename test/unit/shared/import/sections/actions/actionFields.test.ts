import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const DAY = { day: { year: 2026, month: 3, day: 10 } };

function actionsOf(body: string) {
  const draft = draftOf(sourceOf(`# Labels\n\n2026-03-10\n\n## Action items\n\n${body}\n`), DAY);
  expect(uncoveredLines(draft)).toEqual([]);
  return draft.actions.map(({ value }) => value);
}

/** How teams write owner, day and ticket into a line, made up anew. */
describe('the fields of an action stand', () => {
  it.each([
    ['- [ ] @sarah Pin the font (due 2026-04-01)', { owner: 'sarah', due: '2026-04-01' }],
    ['- [ ] Pin the font — Cleo Marsh — 2026-04-03', { owner: 'Cleo Marsh', due: '2026-04-03' }],
    ['- [ ] Pin the font [Finn Oak] by 4 April 2026', { owner: 'Finn Oak', due: '2026-04-04' }],
    ['- [ ] Owner: Ida | Due: 2026-04-09 | Pin the font', { owner: 'Ida', due: '2026-04-09' }],
    ['- [ ] Pin the font | Jon | 2026-04-10', { owner: 'Jon', due: '2026-04-10' }],
    ['- Pin the font (Ada, 2026-04-01)', { owner: 'Ada', due: '2026-04-01' }],
    ['- Pin the font (Cleo, LBL-7)', { owner: 'Cleo', ticketUrl: 'LBL-7' }],
    ['1. Pin the font [Cleo] [LBL-9]', { owner: 'Cleo', ticketUrl: 'LBL-9' }],
    [
      '1. **[P1]** Pin the font (Owner: Dora Fisk, due 2026-04-05, LBL-10)',
      { owner: 'Dora Fisk', due: '2026-04-05', ticketUrl: 'LBL-10', priority: 'P1' },
    ],
    ['1. **Pin the font** (Cleo) — due 2026-04-01', { owner: 'Cleo', due: '2026-04-01' }],
    ['* [Sarah] Pin the font', { owner: 'Sarah' }],
    ['* Sarah: Pin the font', { owner: 'Sarah' }],
    ['* TODO(cleo): Pin the font', { owner: 'cleo' }],
    ['* ~~Pin the font~~ (done, @cleo)', { owner: 'cleo', status: 'done' }],
    ['- Pin the font (responsable : Cleo, échéance : 1er avril 2026)', { owner: 'Cleo', due: '2026-04-01' }],
    ['- Pin the font (Ada, bis 01.04.2026)', { owner: 'Ada', due: '2026-04-01' }],
    [
      '- [x] Pin the font（担当：田中、期限：2026-04-01）',
      { owner: '田中', due: '2026-04-01', status: 'done' },
    ],
    [
      '- **Pin the font**\n  - Owner: Cleo\n  - Due date: April 1, 2026\n  - Status: In progress',
      { owner: 'Cleo', due: '2026-04-01', status: 'in-progress' },
    ],
    [
      '### 1. Pin the font\n\n**Owner:** Cleo\n**Due:** 2026-04-01\n**Ticket:** LBL-7',
      { owner: 'Cleo', due: '2026-04-01', ticketUrl: 'LBL-7' },
    ],
    ['### Pin the font\n\n- Owner: Cleo\n- Due: 2026-04-01', { owner: 'Cleo', due: '2026-04-01' }],
  ] as const)('%s', (line, facts) => {
    expect(actionsOf(line)).toEqual([{ title: 'Pin the font', ...facts }]);
  });

  it('in a list of its words, where the words tell no day', () => {
    expect(actionsOf('- Pin the font (Bo Kern, by end of Q2)')).toEqual([
      { title: 'Pin the font (by end of Q2)', owner: 'Bo Kern' },
    ]);
  });

  it.each([
    'Redis Cluster: pin the font',
    '[Backend] pin the font',
    'Pin the font (Frankfurt)',
    'Switch to the new font',
    'Upgrade to Postgres 17',
    'Pin UTF-8 and document SEV-1',
  ])('nowhere in %s', (line) => {
    const [action] = actionsOf(`- ${line}`);
    expect(action).toEqual({ title: line });
  });

  it('in lines of a paragraph that each name themselves', () => {
    const lines = '**AI-1:** Pin the font. **Owner:** Cleo.\n**AI-2:** Fit a lamp. **Owner:** Bo.';
    expect(actionsOf(lines).map(({ title, owner }) => `${title} ${owner}`)).toEqual([
      'AI-1: Pin the font. Cleo',
      'AI-2: Fit a lamp. Bo',
    ]);
  });

  it('nowhere in short sentences below each other, which are an action each', () => {
    expect(actionsOf('Pin the font.\nFit a lamp.').map(({ title }) => title)).toEqual([
      'Pin the font.',
      'Fit a lamp.',
    ]);
  });

  it('not at parts of an action with a box of its own', () => {
    const lines = '- [ ] Pin the font in all of:\n  - [ ] the image\n  - [ ] the page';
    expect(actionsOf(lines)).toHaveLength(1);
  });
});

describe('a table of actions', () => {
  const one = (head: string, row: string) =>
    actionsOf(
      `| ${head} |\n|${head
        .split('|')
        .map(() => '---')
        .join('|')}|\n| ${row} |`,
    );

  it.each([
    ['# | What we will do | Who | By when | Tracking', '1 | Pin the font | Cleo | 1 April 2026 | LBL-7'],
    ['Priority | Action | Owner | Due Date | Ticket', 'high | Pin the font | @cleo | 2026-04-01 | LBL-7'],
    [
      'Area | Improvement | Responsible party | Completion | Link',
      'Labels | Pin the font | Cleo | 2026-04-01 | LBL-7',
    ],
    ['Maßnahme | Verantwortlicher | Bis wann | Ticket', 'Pin the font | Cleo | 1.4.2026 | LBL-7'],
    ['Acción | Responsable | Fecha límite | Ticket', 'Pin the font | Cleo | 1/4/2026 | LBL-7'],
    ['措施 | 负责人 | 截止时间 | 工单', 'Pin the font | Cleo | 2026-04-01 | LBL-7'],
    ['項目 | 担当者 | 期限 | チケット', 'Pin the font | Cleo | 2026/4/1 | LBL-7'],
    ['항목 | 담당자 | 기한 | 티켓', 'Pin the font | Cleo | 2026-04-01 | LBL-7'],
  ])('has its columns by their names: %s', (head, row) => {
    expect(one(head, row)).toMatchObject([{ title: 'Pin the font', due: '2026-04-01', ticketUrl: 'LBL-7' }]);
    expect(one(head, row)[0]?.owner?.toLowerCase()).toBe('cleo');
  });

  it.each([
    ['✅ Done', 'done'],
    ['✅', 'done'],
    ['🚧 In progress', 'in-progress'],
    ['⬜', 'open'],
    ['対応中', 'in-progress'],
  ])('has a status: %s', (cell, status) => {
    expect(one('Action | Status', `Pin the font | ${cell}`)).toEqual([{ title: 'Pin the font', status }]);
  });

  it('has it in a column of marks, behind a ticket, or in place of a day', () => {
    expect(one(' | Task | Owner', '[x] | Pin the font | Bo')).toMatchObject([{ status: 'done' }]);
    expect(one('Action | Owner | Bug', 'Pin the font | Bo | #12 **DONE**')).toMatchObject([
      { status: 'done', ticketUrl: '#12' },
    ]);
    expect(one('Action | Owner | Due', 'Pin the font | Bo | done')).toEqual([
      { title: 'Pin the font', owner: 'Bo', status: 'done' },
    ]);
  });

  it('tells by its other days whether day or month is first', () => {
    const rows = '| Action | Due |\n|---|---|\n| Pin the font | 04/01/2026 |\n| Fit a lamp | 04/15/2026 |';
    expect(actionsOf(rows).map(({ due }) => due)).toEqual(['2026-04-01', '2026-04-15']);
    const alone = '| Action | Due |\n|---|---|\n| Pin the font | 04/01/2026 |';
    expect(actionsOf(alone)).toEqual([{ title: 'Pin the font (04/01/2026)' }]);
  });
});
