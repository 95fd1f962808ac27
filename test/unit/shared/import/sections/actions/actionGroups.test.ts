import { describe, expect, it } from 'vitest';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

const DAY = { year: 2026, month: 3, day: 12 };

function actionsIn(...lines: string[]): readonly string[] {
  const text = ['# Pumps stopped on 2026-03-10', '', '## Action items', '', ...lines].join('\n');
  const draft = documentDraft(text, { timeZone: 'UTC', isZoneGuessed: true, day: DAY, latest: DAY });
  return draft.actions.map(({ value: { title, owner = '', due = '', status = 'open', ticketUrl = '' } }) =>
    [title, owner, due, status, ticketUrl].join('|').replace(/[|]+$/, ''),
  );
}

describe('the name of a group', () => {
  it('says when all of it is due, as words or as a day', () => {
    expect(
      actionsIn(
        '### Immediate (this week)',
        '- Test the pump',
        '- Fit a lamp, due 2026-03-20',
        '### Before the end of April',
        '- Move the valve',
        '### By 15 May 2026',
        '- Buy a second pump',
        '### Long term',
        '- Think again',
      ),
    ).toEqual([
      'Test the pump (this week)|||open',
      'Fit a lamp||2026-03-20|open',
      'Move the valve (Before the end of April)|||open',
      'Buy a second pump||2026-05-15|open',
      'Think again|||open',
    ]);
  });

  it('says whose all of it is: people, of whom one is known, and teams', () => {
    expect(
      actionsIn(
        '**Robert**',
        '- Test the pump',
        '**Facilities / Jorge**',
        '- Fit a lamp',
        '### Platform team',
        '- Move it',
        '### Detection',
        '- Alarm at 3 bar',
      ),
    ).toEqual([
      'Test the pump|Robert||open',
      'Fit a lamp|Facilities / Jorge||open',
      'Move it|Platform team||open',
      'Alarm at 3 bar|||open',
    ]);
  });

  it('says so of items that are nested as well', () => {
    expect(actionsIn('- This week:', '  - Test the pump', '- Robert', '  - Fit a lamp')).toEqual([
      'Test the pump (This week)|||open',
      'Fit a lamp|Robert||open',
    ]);
  });
});

describe('an action is told', () => {
  it('with one field a line', () => {
    expect(
      actionsIn(
        'Action: Test the pump',
        'Owner: Rolf Amsel',
        'Due: 2026-03-22',
        'Status: In progress',
        '',
        'Action: Fit a lamp',
        'Owner: Nkechi Obi',
        'Status: Done',
      ),
    ).toEqual(['Test the pump|Rolf Amsel|2026-03-22|in-progress', 'Fit a lamp|Nkechi Obi||done']);
  });

  it('below its heading, with several fields in a line', () => {
    expect(
      actionsIn(
        '### 1. Test the pump (done)',
        '',
        'By hand.',
        '',
        '*Owner: Ines Carvalho*',
        '',
        '### 2. Fit a lamp',
        '',
        '*Owner: Blue team — due May 30, 2026*',
        '',
        '### 3. Move it',
        '',
        '*Owner: Wei Zhang — PMP-19*',
      ),
    ).toEqual([
      'Test the pump|Ines Carvalho||done',
      'Fit a lamp|Blue team|2026-05-30|open',
      'Move it|Wei Zhang||open|PMP-19',
    ]);
  });

  it('with its pull request, and a paper beside it', () => {
    expect(actionsIn('- 日次監視（PR #14）', '- 直接描画（PR #10、ADR-0005）')).toEqual([
      '日次監視|||open|PR #14',
      '直接描画 (ADR-0005)|||open|PR #10',
    ]);
  });

  it('in a table in which a link says that it was done', () => {
    expect(
      actionsIn(
        '| Aksjon | Eier | Referanse |',
        '|---|---|---|',
        '| Teste pumpen | Kari Nes | [Utført](https://git.example/p/commit/81103ba) |',
        '| Ny lampe | | [PMP-2](https://git.example/p/issues/2) |',
      ),
    ).toEqual(['Teste pumpen|Kari Nes||done', 'Ny lampe|||open|https://git.example/p/issues/2']);
  });

  it('and no greeting below it', () => {
    expect(actionsIn('We will test the pump each week.', '', 'Thank you for your patience.')).toHaveLength(1);
  });
});

describe('how far an action is', () => {
  it('says a badge in front of it, and a reason in brackets', () => {
    expect(
      actionsIn('1. ✅ Test the pump', '2. ⏳ Fit a lamp (PMP-7)', '3. ❌ Second pump (won’t do: too dear)'),
    ).toEqual(['Test the pump|||done', 'Fit a lamp|||in-progress|PMP-7', 'Second pump|||not-doing']);
  });

  it('says the name of its group, or a sentence behind it', () => {
    expect(
      actionsIn(
        '✅ **Immediate actions taken**:',
        '- Larger pump',
        '',
        '🔄 **Long-term improvements**:',
        '- Second line',
      ),
    ).toEqual(['Larger pump|||done', 'Second line|||open']);
    expect(
      actionsIn('- Avisar a los clientes. Hecho.', '- Kunden informieren – erledigt am 14.03.2026'),
    ).toEqual(['Avisar a los clientes.|||done', 'Kunden informieren|||done']);
  });

  it('says a column of ticks without a name, beside one that is called “By”', () => {
    expect(
      actionsIn(
        '| Action | Responsible | By | ✓ |',
        '|---|---|---|---|',
        '| Test the pump | Olaf Dietz | 31/03/2026 | ☑ |',
        '| Fit a lamp | Ada Bell | 14/04/2026 | ☐ |',
      ),
    ).toEqual(['Test the pump|Olaf Dietz|2026-03-31|done', 'Fit a lamp|Ada Bell|2026-04-14|open']);
  });

  it('is no signature of a letter', () => {
    expect(actionsIn('- Test the pump', '', '— The Platform Team')).toEqual(['Test the pump|||open']);
  });
});

it('a word or two above a sentence only name what it says to do', () => {
  expect(
    actionsIn(
      '### Alarms',
      '',
      'We will alert 21 days before it is due. *(Owner: Blue team, Q3)*',
      '',
      '### Second pump for the hall',
      '',
      'We will buy one.',
    ),
  ).toEqual([
    'We will alert 21 days before it is due. (Q3)|Blue team||open',
    'Second pump for the hall|||open',
  ]);
});
