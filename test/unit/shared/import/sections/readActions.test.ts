import { describe, expect, it } from 'vitest';
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
    expect(draftOf(sourceOf(text)).actions[0]?.value).toEqual({ title: 'Fit a lamp', owner: 'tove' });
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
