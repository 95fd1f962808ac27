import { describe, expect, it } from 'vitest';
import { draftParts } from '#shared/import/draft/draftParts.ts';
import { wholeReport } from '#shared/import/draft/importReport.ts';
import { namesIn } from '#shared/import/sections/readFacts.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

function actionsOf(...items: readonly string[]) {
  const text = `# Pumps\n\n2026-05-04\n\n## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  return draftOf(sourceOf(text), { day: { year: 2026, month: 5, day: 4 } }).actions.map(({ value }) => value);
}

describe('an action', () => {
  it.each([
    '(done)',
    '[fixed]',
    '(erledigt)',
    '(fait)',
    '(hecho)',
    '(feito)',
    '(fatto)',
    '(klaar)',
    '(完了)',
  ])('with %s is done, and its title does not say so', (mark) => {
    expect(actionsOf(`Fit a lamp ${mark}`)).toEqual([{ title: 'Fit a lamp', status: 'done' }]);
  });

  it.each([
    ['Fit a lamp (in progress)', 'in-progress'],
    ['Fit a lamp (in Arbeit)', 'in-progress'],
    ['Fit a lamp [won’t do]', 'not-doing'],
    ['Fit a lamp (abgelehnt)', 'not-doing'],
    ['Fit a lamp (offen)', 'open'],
    ['Done: Fit a lamp', 'done'],
    ['Fit a lamp – erledigt', 'done'],
  ])('whose words say how far it is, %s, has that status', (line, status) => {
    expect(actionsOf(line)).toEqual([{ title: 'Fit a lamp', status }]);
  });

  it.each(['Fit a lamp (fixed in 2.3)', 'Fit a lamp (new)', 'Open the valve by hand'])(
    'keeps words that say more, or something else: %s',
    (line) => {
      expect(actionsOf(line)).toEqual([{ title: line.trim() }]);
    },
  );

  it('is due on no day that its words only count from another', () => {
    expect(actionsOf('Fit a lamp. Bo, tomorrow')).toEqual([{ title: 'Fit a lamp. Bo, tomorrow' }]);
  });

  it('is owned by whom the document names, also without a date', () => {
    const text = '# Pumps\n\n**Participants**: Bo Lind, Ada\n\n## Action items\n\n- Fit a lamp, Bo Lind\n';
    expect(draftOf(sourceOf(text)).actions.map(({ value }) => value)).toEqual([
      { title: 'Fit a lamp', owner: 'Bo Lind' },
    ]);
  });

  it.each([
    [
      'Alert at 80 %. Sarah, 14 June, P0',
      { title: 'Alert at 80 %', owner: 'Sarah', due: '2026-06-14', priority: 'P0' },
    ],
    ['Fit a lamp. P1', { title: 'Fit a lamp', priority: 'P1' }],
    [
      'Fit a lamp — Bo Lind, 1 June 2026, prevent',
      { title: 'Fit a lamp', owner: 'Bo Lind', due: '2026-06-01', type: 'prevent' },
    ],
    ['Fit a lamp · Done when: it shines', { title: 'Fit a lamp', doneWhen: 'it shines' }],
    ['Talk to Sarah, then to Bo', { title: 'Talk to Sarah, then to Bo' }],
  ])('that is written as the app reads a typed line is read so: %s', (line, action) => {
    expect(actionsOf(line)).toEqual([action]);
  });
});

describe('an owner at the end of an action', () => {
  it.each([
    ['Fit a lamp (Sarah)', 'Sarah'],
    ['Fit a lamp [Sarah]', 'Sarah'],
    ['Fit a lamp [@sarah]', 'sarah'],
    ['Fit a lamp (`sarah`)', 'Sarah'],
    ['Fit a lamp (`sarah.lind`)', 'Sarah Lind'],
    ['Fit a lamp — owner: Sarah', 'Sarah'],
    ['Fit a lamp (Sarah & Peter)', 'Sarah & Peter'],
    ['Fit a lamp (Sarah Lind)', 'Sarah Lind'],
  ])('%s', (line, owner) => {
    expect(actionsOf(line)).toEqual([{ title: 'Fit a lamp', owner }]);
  });

  it('can have a date beside it', () => {
    expect(actionsOf('Fit a lamp (owner: Sarah, due 14 June)')).toEqual([
      { title: 'Fit a lamp', owner: 'Sarah', due: '2026-06-14' },
    ]);
  });

  it('can be a name that nobody knows, where another is known and a sentence says that it is a person', () => {
    const items = [
      'Fit a lamp (Tove)',
      'Fit a valve (Sarah)',
      'Fit a pump (Mirela Kestrup)',
      'Fit a hose (Kafka)',
      'Fit a bolt (Paris)',
      'Fit a clock (Big Ben)',
      'Fit a gate (Tove & Sarah)',
    ];
    const told = 'Tove noticed it first. Mirela called the night shift in Paris. Kafka was slow.';
    const text = `# Pumps\n\n## Summary\n\n${told}\n\n## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
    const actions = draftOf(sourceOf(text)).actions.map(({ value }) => value);
    expect(actions.map(({ title, owner }) => `${title}: ${owner ?? '–'}`)).toEqual([
      'Fit a lamp: Tove',
      'Fit a valve: Sarah',
      'Fit a pump: Mirela Kestrup',
      'Fit a hose (Kafka): –',
      'Fit a bolt (Paris): –',
      'Fit a clock (Big Ben): –',
      'Fit a gate: Tove & Sarah',
    ]);
  });

  it('is no place and no thing that only has a capital', () => {
    const items = ['Fit a valve (Sarah)', 'Fit a lamp (Frankfurt)', 'Fit a bolt (Tove)'];
    expect(actionsOf(...items).map(({ owner }) => owner)).toEqual(['Sarah', undefined, undefined]);
  });

  it('can be somebody who acts in the timeline', () => {
    const text =
      '# Pumps\n\n## Timeline\n\n- 2026-05-04 10:01 UTC @tove shuts the valve\n\n## Action items\n\n- Fit a lamp (Tove)\n';
    expect(draftOf(sourceOf(text)).actions[0]?.value).toEqual({ title: 'Fit a lamp', owner: 'Tove' });
  });

  it.each([
    '(optional)',
    '(see PR 12)',
    '(Kafka)',
    '(Tove)',
    '(`nginx.conf`)',
    '(`sarah.conf`)',
    '(Phase two)',
    '(Backend)',
  ])('is not %s', (words) => {
    const [action] = actionsOf(`Fit a lamp ${words}`);
    expect(action?.owner).toBeUndefined();
    expect(action?.title).toBe(`Fit a lamp ${words.replaceAll('`', '')}`);
  });

  it('is not what others beside an owner have: a time, a size, a place', () => {
    const items = [
      'Fit a lamp (Sarah)',
      'Fit a hose (Optional)',
      'Fit a pump (Backend)',
      'Fit a valve (Q3)',
      'Fit a bolt (March)',
    ];
    expect(actionsOf(...items).filter(({ owner }) => owner !== undefined)).toHaveLength(1);
  });
});

describe('names', () => {
  it.each([
    ['J. de Vries', ['J. de Vries']],
    ['Dr. Ada Orme, J. R. Lind', ['Dr. Ada Orme', 'J. R. Lind']],
    ['Mary and/or Bo', ['Mary', 'Bo']],
    ['Mary or Bo', ['Mary', 'Bo']],
    ['Ada und/oder Bo', ['Ada', 'Bo']],
    ['Renée et Noémie', ['Renée', 'Noémie']],
    ['n/a', []],
    ['Ada (lead, first hour) and Bo <bo@pumps.example>', ['Ada', 'Bo']],
    ['Call recording: <https://calls.example/a/b>', []],
    ['Somebody looked. Nobody saw', []],
  ])('in %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

/** The warnings about a document with these lines under its action items. */
function warningsOf(day: string, ...lines: readonly string[]) {
  const text = `# Pumps\n\n${day}\n\n## Action items\n\n${lines.join('\n')}\n`;
  const { actions, warnings } = draftOf(sourceOf(text), { day: { year: 2026, month: 11, day: 29 } });
  return { said: warnings.map(({ message }) => message), actions: actions.map(({ value }) => value) };
}

describe('a due date that names no day', () => {
  const TABLE = ['| Action | Owner | Due |', '|---|---|---|'];

  it.each(['soon', 'Q3', '2026-13-40', '2 weeks', '5/6/2026'])(
    'keeps its words in a table, and says so: %s',
    (words) => {
      const { said, actions } = warningsOf('2026-03-10', ...TABLE, `| Fit a lamp | Bo | ${words} |`);
      expect(actions).toEqual([{ title: `Fit a lamp (${words})`, owner: 'Bo' }]);
      expect(said).toEqual([
        `“${words}” does not tell on which day an action is due; it has no due date, and keeps the words`,
      ]);
    },
  );

  it.each([
    ['- Fit a lamp, due: soon', 'soon', 'Fit a lamp, due: soon'],
    ['- Fit a lamp (due: Q3)', 'Q3', 'Fit a lamp (due: Q3)'],
    ['- Fit a lamp due 2026-13-40', '2026-13-40', 'Fit a lamp due 2026-13-40'],
    ['- Deadline: after May – fit a lamp', 'after May', 'Deadline: after May – fit a lamp'],
    ['- Fit a lamp\n  - Owner: Bo\n  - Due: soon', 'soon', 'Fit a lamp - Due: soon'],
    ['- 期限：来週、ランプを付ける', '来週', '期限：来週、ランプを付ける'],
  ])('keeps its words behind a label, and says so: %s', (line, words, title) => {
    const { said, actions } = warningsOf('2026-03-10', line);
    expect(actions).toMatchObject([{ title }]);
    expect(said).toEqual([
      `“${words}” does not tell on which day an action is due; it has no due date, and keeps the words`,
    ]);
  });

  it('needs no word where there is a date, or where nothing was filled in', () => {
    const rows = ['| Fit a lamp | Bo | 2026-04-01 |', '| Fit a bell | Bo | TBD |', '| Fit a door | Bo | |'];
    expect(warningsOf('2026-03-10', ...TABLE, ...rows).said).toEqual([]);
    expect(warningsOf('2026-03-10', '- Fit a lamp, due: TBD', '- Show the ETA of a pump').said).toEqual([]);
  });
});

describe('a due date without a year', () => {
  it.each([
    ['', '- Fit a lamp (Sarah, 14 March, P0)', '2027-03-14', '“14 March” names no year; 2027 was assumed'],
    [
      '2026-03-10',
      '- Fit a lamp (Bo, 5 January)',
      '2027-01-05',
      '“5 January” names no year; 2027 was assumed',
    ],
    ['2026-03-10', '- Fit a lamp, due: 14 March', '2026-03-14', '“14 March” names no year; 2026 was assumed'],
    [
      '2026-03-10',
      '| Action | Due |\n|---|---|\n| Fit a lamp | Apr 2 |',
      '2026-04-02',
      '“Apr 2” names no year; 2026 was assumed',
    ],
  ])('gets the next one, and says so', (day, lines, due, said) => {
    const read = warningsOf(day, lines);
    expect(read.actions).toMatchObject([{ title: 'Fit a lamp', due }]);
    expect(read.said).toEqual([said]);
  });

  it('is said once for all of a year, and not where the year stands with it', () => {
    const { said } = warningsOf('2026-03-10', '- Fit a lamp by 14 March', '- Fit a bell by 15 March');
    expect(said).toEqual(['“14 March” names no year; 2026 was assumed (so for 2 entries)']);
    expect(warningsOf('2026-03-10', '- Fit a lamp by 14 March 2026').said).toEqual([]);
  });

  it('is noted with its action in the report, and beside it in the preview', () => {
    const draft = draftOf(
      sourceOf(
        '# Pumps\n\n## Action items\n\n- Fit a lamp by 14 March\n- Fit a bell\n- Fit a door, due: soon\n',
      ),
      {
        day: { year: 2026, month: 3, day: 10 },
      },
    );
    expect(wholeReport(draft).actions).toMatchObject([
      { title: 'Fit a lamp', notes: ['“14 March” names no year; 2026 was assumed'] },
      { title: 'Fit a bell' },
      {
        notes: [
          '“soon” does not tell on which day an action is due; it has no due date, and keeps the words',
        ],
      },
    ]);
    expect(draftParts(draft).map(({ note }) => note)).toEqual([
      '2026 assumed',
      undefined,
      'due date not read',
    ]);
  });
});

describe('an owner that is named first', () => {
  it.each([
    ['Owner: Bob — fix DB by Friday', { title: 'fix DB by Friday', owner: 'Bob' }],
    ['Owner: Bo Lind - fit a lamp', { title: 'fit a lamp', owner: 'Bo Lind' }],
    ['Assignee: Anna-Maria – fit a lamp', { title: 'fit a lamp', owner: 'Anna-Maria' }],
    ['Fit a lamp. Owner: Bo – SRE', { title: 'Fit a lamp.', owner: 'Bo – SRE' }],
  ])('ends at the dash before the action: %s', (line, action) => {
    expect(actionsOf(line)).toEqual([action]);
  });
});
