import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

let folder = '';

/** An incident in a file of the folder, known by its title. */
function write(name: string, parts: Partial<Incident>): string {
  const path = join(folder, name);
  writtenIncident(path, { id: toId(`incident of ${parts.title}`), ...parts });
  return path;
}

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, '2025'));
});

describe('debrief search', () => {
  it('names incident, place and words, the best first, and marks what is private', async () => {
    const mail = write('mail.incident', {
      title: 'Mail is late',
      timeline: [
        buildEvent('p', '14:30', { title: 'Asked about their \u001b[2J pool', visibility: 'private' }),
        buildEvent('q', '14:23', { title: 'Queue grows', actor: 'Pool watcher' }),
      ],
    });
    const old = write(join('2025', 'old.incident'), { title: 'Pool is exhausted' });
    write('other.incident', { title: 'Nothing alike' });
    const { exitCode, stdout, stderr } = await runDebrief(['search', 'pool', folder]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `2026-03-10  Pool is exhausted  ${old}`,
      '  Summary, title: *Pool* is exhausted',
      `2026-03-10  Mail is late  ${mail}`,
      '  Timeline, who: *Pool* watcher',
      '  Timeline, title (private): Asked about their [2J *pool*',
      '',
    ]);
  });

  it('gives programs all of it, with ids', async () => {
    const path = write('a.incident', {
      title: 'Checkout is down',
      actions: [buildAction('act', { title: 'Alert on the pool' })],
    });
    const { stdout } = await runDebrief(['search', 'pool alert', folder, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      query: 'pool alert',
      words: [
        { word: 'pool', incidents: 1, isGuessed: false },
        { word: 'alert', incidents: 1, isGuessed: false },
      ],
      incidents: [
        {
          path,
          id: 'incident of Checkout is down',
          title: 'Checkout is down',
          date: '2026-03-10T14:23:00+00:00',
          timeZone: 'UTC',
          hits: [
            {
              place: 'actions',
              id: 'act',
              field: 'title',
              words: 'Action items, title',
              isPrivate: false,
              excerpt: 'Alert on the pool',
              marks: [
                [0, 5],
                [13, 17],
              ],
            },
          ],
        },
      ],
      unread: [],
    });
  });

  it('shows a part of many places and incidents, and says how many more there are', async () => {
    for (let index = 0; index < 23; index += 1) {
      const timeline = Array.from({ length: 8 }, (_, at) => buildEvent(`pool ${at}`, '14:23'));
      write(`${index}.incident`, { title: `Incident ${index}`, timeline });
    }
    const { stdout } = await runDebrief(['search', 'pool', folder]);
    const lines = stdout.split('\n').slice(0, -1);
    expect(lines).toHaveLength(20 * 7 + 1);
    expect(lines[6]).toBe('  and 3 more places');
    expect(lines.at(-1)).toBe('and 3 more incidents; --json has all of them');
    const whole = JSON.parse((await runDebrief(['search', 'pool', folder, '--json'])).stdout);
    expect(whole.incidents.flatMap(({ hits }: { hits: unknown[] }) => hits)).toHaveLength(23 * 8);
  });

  it('says what was guessed, and in words that nothing was found', async () => {
    write('a.incident', { title: 'Checkout is down' });
    write('b.incident', { title: 'Pool is full' });
    const guessed = await runDebrief(['search', 'chekcout', folder]);
    expect(guessed).toMatchObject({
      exitCode: 0,
      stderr: 'debrief: “chekcout” stands nowhere; words that are written much like it were taken\n',
    });
    expect(guessed.stdout).toContain('*Checkout* is down');
    const run = async (query: string) => {
      const { exitCode, stdout, stderr } = await runDebrief(['search', query, folder]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      return stderr;
    };
    expect(await run('pool zeppelins')).toBe(
      'debrief: nothing found: “zeppelins” stands in none of 2 incidents\n',
    );
    expect(await run('pool checkout')).toBe(
      'debrief: nothing found: none of 2 incidents has all of these words; “pool” in 1, “checkout” in 1\n',
    );
    expect(await run('…')).toBe(
      'debrief: there is no letter and no digit in the query, so nothing was found\n',
    );
    const none = JSON.parse((await runDebrief(['search', 'zeppelins', folder, '--json'])).stdout);
    expect(none).toMatchObject({ incidents: [], words: [{ word: 'zeppelins', incidents: 0 }] });
  });

  it('searches a file whatever another is like, and each incident once', async () => {
    const path = write('a.incident', { title: 'Checkout is down' });
    writeFileSync(join(folder, '2025', 'broken.incident'), '{');
    write('a (2).incident', {
      title: 'Checkout is down',
      updatedAt: at('2026-03-10T15:00:00Z'),
      summary: 'Newer',
    });
    const { exitCode, stdout, stderr } = await runDebrief(['search', 'checkout', folder]);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain(path);
    expect(stdout.match(/Checkout is down /g)).toHaveLength(1);
    expect(stdout).toContain('a (2).incident');
    const [broken, copies, ...others] = stderr.split('\n');
    expect(broken).toContain(`debrief: ${join(folder, '2025', 'broken.incident')}: `);
    expect(copies).toBe(
      `debrief: ${folder}: 1 more file holds an incident that is read once, as the file edited last has it`,
    );
    expect(others).toEqual(['']);
    const { unread } = JSON.parse((await runDebrief(['search', 'checkout', folder, '--json'])).stdout);
    expect(unread).toMatchObject([{ file: join(folder, '2025', 'broken.incident') }]);
  });

  it('finds what was written into each of hundreds of incidents, in subfolders too', async () => {
    for (let index = 0; index < 240; index += 1) {
      const summary = `${index % 3 === 0 ? 'The cache was cold.' : 'The disk was full.'} Marker m${index}x.`;
      write(join(index % 2 === 0 ? '' : '2025', `${index}.incident`), {
        title: `Incident ${index}`,
        summary,
      });
    }
    const found = async (query: string) =>
      JSON.parse((await runDebrief(['search', query, folder, '--json'])).stdout).incidents;
    expect(await found('cache')).toHaveLength(80);
    expect(await found('disk marker')).toHaveLength(160);
    expect(await found('m17x')).toMatchObject([{ title: 'Incident 17' }]);
  });

  it('says when there is nothing to search, and exits with 2 without a folder', async () => {
    expect(await runDebrief(['search', 'pool', join(folder, '2025')])).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `debrief: ${join(folder, '2025')}: there is no incident in this folder or its subfolders\n`,
    });
    expect(await runDebrief(['search', 'pool', join(folder, 'none')])).toMatchObject({ exitCode: 2 });
  });
});
