import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { promisedActions, promisedWords } from '#shared/publication/actions/promisedActions.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const now = at('2026-03-11T09:00:00Z');
const open = buildIncident({ id: toId('open'), createdAt: at('2026-03-10T09:00:00Z') });

function fileOf(id: string, date: string, actions: Incident['actions']) {
  const incident = buildIncident({ id: toId(id), title: id, createdAt: at(date), actions });
  return actionsInFile(incident, `/${id}.incident`, false);
}

const titles = (rows: ReturnType<typeof promisedActions>) => rows.map(({ action }) => action.title);

describe('what earlier incidents promised', () => {
  const files = [
    fileOf('open', '2026-03-10T09:00:00Z', [buildAction('own')]),
    fileOf('later', '2026-03-11T08:00:00Z', [buildAction('later')]),
    fileOf('earlier', '2026-02-01T09:00:00Z', [
      buildAction('in time', { due: '2026-03-20' }),
      buildAction('overdue', { due: '2026-03-01' }),
      buildAction('over', { status: 'done' }),
      buildAction('secret', { visibility: 'private' }),
    ]),
  ];

  it('is what is open of incidents before this one, the overdue first, nothing private', () => {
    const rows = promisedActions(files, open, { now, staying: new Set() });
    expect(titles(rows)).toEqual(['overdue', 'in time']);
    expect(promisedWords(rows)).toBe('2 action items of 1 earlier incident are open, 1 overdue');
  });

  it('keeps what was closed a moment ago in its place, and says nothing where nothing is open', () => {
    const closed = promisedActions(files, open, {
      now,
      staying: new Set(['earlier over', 'earlier secret']),
    });
    expect(titles(closed)).toEqual(['overdue', 'over', 'in time']);
    const none = promisedActions(files.slice(0, 2), open, { now, staying: new Set() });
    expect([none, promisedWords(none)]).toEqual([[], '']);
  });
});
