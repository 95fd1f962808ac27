import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const PAST = '2020-01-31';
const FUTURE = '2999-12-31';

let folder = '';

function write(name: string, title: string, ...actions: readonly ActionItem[]): string {
  const path = join(folder, name);
  writtenIncident(path, { id: toId(title), title, actions });
  return path;
}

/** Two incidents, one of them in a subfolder: four open actions, one of them overdue, and one that is private. */
function twoIncidents(): void {
  write(
    'a.incident',
    'Checkout is down',
    buildAction('Alert on the pool', { due: FUTURE, owner: 'Sarah Lee' }),
    buildAction('Write it down', { due: '', owner: '' }),
    buildAction('Done', { due: PAST, status: 'done' }),
    buildAction('Secret', { due: PAST, visibility: 'private' }),
  );
  write(
    join('2025', 'b.incident'),
    'Login was slow',
    buildAction('Warm the cache', { due: PAST, owner: 'Tom', priority: 'P0', ticketUrl: 'https://x.test/1' }),
    buildAction('Ask Sarah', { due: FUTURE, owner: 'Tom' }),
  );
}

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, '2025'));
});

const SECRET = 'debrief: 1 open action item is marked private, and left out\n';

describe('debrief actions DIR', () => {
  it('lists the open ones of all incidents, the overdue ones first, and how many of how many', async () => {
    twoIncidents();
    const { exitCode, stdout, stderr } = await runDebrief(['actions', folder, '--to', 'table']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: SECRET });
    const [first, ...others] = stdout.split('\n');
    expect(first).toMatch(
      /^2020-01-31, [\d,]+ days overdue {2}P0 {2}Tom {8}Warm the cache \(https:\/\/x\.test\/1\) {2}Login was slow$/,
    );
    expect(others.map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
      '2999-12-31  P1  Tom  Ask Sarah  Login was slow',
      '2999-12-31  P1  Sarah Lee  Alert on the pool  Checkout is down',
      'no due date  P1  nobody  Write it down  Checkout is down',
      '4 of 4 open action items of 2 incidents, 1 of them overdue',
      '',
    ]);
  });

  it('takes only what was asked for', async () => {
    twoIncidents();
    const titles = async (...options: readonly string[]) => {
      const { stdout } = await runDebrief(['actions', folder, '--to', 'json', ...options]);
      return JSON.parse(stdout).actions.map(({ title }: { readonly title: string }) => title);
    };
    expect(await titles('--overdue')).toEqual(['Warm the cache']);
    expect(await titles('--owner', 'sarah')).toEqual(['Alert on the pool']);
    expect(await titles('--owner', 'TOM', '--overdue')).toEqual(['Warm the cache']);
    const { stdout } = await runDebrief(['actions', folder, '--to', 'markdown', '--overdue']);
    expect(stdout).toMatch(/^1 of 4 open action items of 2 incidents, 1 of them overdue\.\n/);
  });

  it('gives programs the counts and each action with its incident', async () => {
    twoIncidents();
    const { stdout } = await runDebrief(['actions', folder, '--to', 'json', '--owner', 'lee']);
    expect(JSON.parse(stdout)).toEqual({
      openCount: 4,
      overdueCount: 0,
      incidentCount: 2,
      privateCount: 1,
      snoozedCount: 0,
      actions: [
        {
          id: 'Alert on the pool',
          title: 'Alert on the pool',
          owner: 'Sarah Lee',
          due: FUTURE,
          daysOverdue: 0,
          priority: 'P1',
          isInProgress: false,
          ticket: '',
          team: '',
          answers: [],
          incident: {
            id: 'Checkout is down',
            path: join(folder, 'a.incident'),
            title: 'Checkout is down',
            date: '2026-03-10',
          },
        },
      ],
      unread: [],
    });
  });

  it('writes CSV and calendars, and says beside them how many of how many', async () => {
    twoIncidents();
    const out = join(folder, 'weekly.csv');
    const csv = await runDebrief(['actions', folder, '--to', 'csv', '--out', out]);
    const counts = 'debrief: 4 of 4 open action items of 2 incidents, 1 of them overdue\n';
    expect(csv).toMatchObject({ exitCode: 0, stdout: `${out}\n`, stderr: `${counts}${SECRET}` });
    expect(parse(readFileSync(out), { columns: true })).toHaveLength(4);
    const ics = await runDebrief(['actions', folder, '--to', 'ics']);
    expect(ics.stdout.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
    const undated = 'debrief: 1 action item has no due date or no words, and no entry\n';
    expect(ics.stderr).toBe(`${counts}${undated}${SECRET}`);
  });

  it('replaces neither an incident nor a file of somebody else', async () => {
    twoIncidents();
    const incident = join(folder, 'a.incident');
    const over = await runDebrief(['actions', folder, '--to', 'csv', '--out', incident, '--force']);
    expect(over).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readFileSync(incident, 'utf8')).toContain('Alert on the pool');
    const notes = join(folder, 'notes.md');
    writeFileSync(notes, 'Mine');
    const list = ['actions', folder, '--to', 'markdown', '--out', notes];
    expect(await runDebrief(list)).toMatchObject({ exitCode: 2 });
    expect(readFileSync(notes, 'utf8')).toBe('Mine');
    expect(await runDebrief([...list, '--force'])).toMatchObject({ exitCode: 0 });
  });

  it('counts copies of an incident once, as the one edited last has it, and hides no file behind a broken one', async () => {
    write('a.incident', 'Checkout is down', buildAction('Old', { due: PAST }));
    writtenIncident(join(folder, '2025', 'a-copy.incident'), {
      id: toId('Checkout is down'),
      updatedAt: at('2026-03-11T09:00:00Z'),
      actions: [buildAction('New', { due: PAST })],
    });
    writeFileSync(join(folder, 'broken.incident'), '');
    const { exitCode, stdout, stderr } = await runDebrief(['actions', folder, '--to', 'json']);
    expect(exitCode).toBe(0);
    const { actions, unread, incidentCount } = JSON.parse(stdout);
    expect(actions).toMatchObject([{ title: 'New' }]);
    expect(unread).toMatchObject([{ code: 'file-empty', file: join(folder, 'broken.incident') }]);
    expect(incidentCount).toBe(1);
    expect(stderr).toContain(`debrief: ${join(folder, 'broken.incident')}: `);
    expect(stderr).toContain('1 more file holds an incident that is read once');
  });

  it('says in words that nothing is open or asked for, and writes nothing', async () => {
    twoIncidents();
    const out = join(folder, 'weekly.md');
    const list = ['actions', folder, '--to', 'markdown', '--out', out];
    const nobody = await runDebrief([...list, '--owner', 'Ada', '--overdue']);
    expect(nobody).toMatchObject({ exitCode: 1, stdout: '' });
    expect(nobody.stderr).toContain(
      `debrief: ${folder}: none of 4 open action items is overdue and owned by Ada; nothing was written\n`,
    );
    expect(existsSync(out)).toBe(false);
    const empty = await runDebrief(['actions', tempFolder(), '--to', 'json']);
    expect(empty.exitCode).toBe(1);
    expect(JSON.parse(empty.stdout)).toMatchObject({ actions: [], openCount: 0 });
    expect(empty.stderr).toContain('no action item is open that may be listed; nothing was written\n');
  });

  it('lists a single incident in the same way', async () => {
    twoIncidents();
    const { stdout } = await runDebrief(['actions', join(folder, 'a.incident'), '--to', 'table']);
    expect(stdout).toContain('2 of 2 open action items of 1 incident, 0 of them overdue\n');
    expect(await runDebrief(['actions', join(folder, 'none'), '--to', 'table'])).toMatchObject({
      exitCode: 2,
    });
  });
});
