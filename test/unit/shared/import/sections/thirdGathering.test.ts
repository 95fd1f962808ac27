import { describe, expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const markdown = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n'), 'a.md'));

describe('a course of events as people write it', () => {
  it('clocks with a dot, beside those with a colon', () => {
    const lines = [
      '11.57 Pump started',
      '',
      '14.44 Pressure low',
      '',
      '15:02 Ada called',
      '',
      '15.44 GB were lost',
    ];
    const draft = markdown('# Outage', '', '## Timeline', '', '5 January 2026', '', ...lines);
    expect(linesOf(draft)).toEqual([
      '01-05 11:57 Pump started',
      '01-05 14:44 Pressure low',
      '01-05 15:02 Ada called',
    ]);
  });

  it('a badge in front of a bold day, below headings that are days', () => {
    const draft = markdown(
      '# Updates',
      '',
      '## Dec. 12, 2025',
      '',
      '✔ **Dec. 12, 3:38 p.m.** — The pump runs.',
      '',
      '⛔ **Dec. 12, 9:42 a.m.** — The pump stands.',
      '',
      '## Dec. 3, 2025',
      '',
      '### 4:58 p.m.',
      '',
      '* The valve is shut.',
    );
    expect(linesOf(draft)).toEqual([
      '12-12 15:38 The pump runs.',
      '12-12 09:42 The pump stands.',
      '12-03 16:58 The valve is shut.',
    ]);
  });

  it('clocks as headings below the heading of their day', () => {
    const draft = markdown(
      '# Logs',
      '',
      '### 25 June 2026',
      '',
      '#### 15:52',
      '',
      '- Smoke',
      '',
      '#### 16:02',
      '',
      '- Fire',
    );
    expect(linesOf(draft)).toEqual(['06-25 15:52 Smoke', '06-25 16:02 Fire']);
  });

  it('what counts from a word for the start has no time until somebody says it', () => {
    const draft = markdown(
      '# Fogo',
      '',
      '## Timeline',
      '',
      '1. **[Hora Inicial]**: Fumaça',
      '2. **[Hora + 2.5 horas]**: Fim',
    );
    expect(draft.events.map(({ title, occurredAt, written }) => [title, occurredAt, written])).toEqual([
      ['Fumaça', null, 'T+0m'],
      ['Fim', null, 'T+150m'],
    ]);
  });

  it('the updates of the file of a status page, in the zone of its own times', () => {
    const draft = markdown(
      '---',
      'title: Pump down',
      'date: 2026-02-09T08:15:40Z',
      'resolvedWhen: 2026-02-09T09:17:00Z',
      '---',
      '*Resolved* - All runs. {{< track "2026-02-09 09:17:15" >}}',
      '',
      '*Investigating* - It stands. {{< track "2026-02-09 08:15:40" >}}',
    );
    expect(linesOf(draft)).toEqual([
      '02-09 08:15 Investigating - It stands.',
      '02-09 09:17 Resolved - All runs.',
    ]);
    expect(draft.events.map(({ sourceLines }) => sourceLines.from)).toEqual([8, 6]);
  });
});

describe('actions as people write them', () => {
  const actionsOf = (...lines: readonly string[]) =>
    markdown('# Outage', '', '## Actions', '', ...lines).actions.map(({ value: { title, owner } }) => [
      title,
      owner,
    ]);

  it('below a bold line with initials, and none for a group without items', () => {
    expect(
      actionsOf('**JP**', '- Test the pump', '', '**For planning**', '', '**RK/JT**', '- Move the valve'),
    ).toEqual([
      ['Test the pump', 'JP'],
      ['Move the valve', 'RK/JT'],
    ]);
  });

  it('in paragraphs that are signed', () => {
    expect(actionsOf('Speed up the pump **JP**', '', 'Move the valve **NW**/AFC')).toEqual([
      ['Speed up the pump', 'JP'],
      ['Move the valve', 'NW/AFC'],
    ]);
  });

  it('in lines below the name of a group', () => {
    expect(actionsOf('Tasks:', 'Test the pump.', 'Move the valve.', 'Throw a party, why not?')).toHaveLength(
      3,
    );
  });

  it('below the headings of several times', () => {
    const draft = markdown(
      '# Outage',
      '',
      '## Action items',
      '',
      '### Immediate actions',
      '- [x] Test the pump',
      '',
      '### Short-term actions (30 days)',
      '- [ ] Move the valve',
      '',
      '### Actions à moyen terme',
      '- [ ] Renouveler la pompe',
    );
    expect(draft.actions.map(({ value: { title } }) => title)).toEqual([
      'Test the pump',
      'Move the valve (30 days)',
      'Renouveler la pompe',
    ]);
  });
});

describe('clocks of other places', () => {
  it('are those of the city in the head of their column', () => {
    const rows = [
      '| Heure (Paris) | Quoi |',
      '|---|---|',
      '| 8h15 | Pompe arrêtée |',
      '| 9h05 | Pompe relancée |',
    ];
    const draft = markdown('# Incident du 4 février 2026', '', '## Chronologie', '', ...rows);
    expect(draft.timeZone).toBe('Europe/Paris');
  });

  it('are no lengths of time where they begin with a zero', () => {
    const lines = ['- 09h30 – bomba parada', '- 09h42 – aviso', '- 10h40 – bomba de volta'];
    const draft = markdown('# Bomba parada em 19/05/2026', '', '## Linha do tempo (UTC)', '', ...lines);
    expect(linesOf(draft)).toEqual([
      '05-19 09:30 bomba parada',
      '05-19 09:42 aviso',
      '05-19 10:40 bomba de volta',
    ]);
  });
});
