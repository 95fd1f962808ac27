import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { exportingWindow } from '#test/support/exportingWindow.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const WORD = 'Bluefin Retail';
const incident = guardedIncident(`Checkout was down for ${WORD}.`);
const CHOICES = {
  incident,
  format: 'markdown',
  audience: 'public',
  pageSize: 'A4',
  hasMermaid: false,
  hasPictures: true,
  whysAs: 'text',
};

/** Two teams with a folder each; only the first one’s `language.txt` says that the customer is private. */
function twoTeams() {
  const folder = tempFolder();
  const fileOf = (team: string) => join(folder, team, 'open.incident');
  for (const team of ['first', 'second']) {
    mkdirSync(join(folder, team));
    writeFileSync(fileOf(team), serializeIncident(incident));
  }
  writeFileSync(join(folder, 'first', 'language.txt'), `private: ${WORD}\n`);
  const openPaths = new Map([
    ['handle-first', fileOf('first')],
    ['handle-second', fileOf('second')],
  ]);
  const out = join(folder, 'out.md');
  const dialogs = { answered: 0 };
  const ask = exportingWindow({
    pathOf: (handle) => openPaths.get(handle) ?? null,
    choose: async () => {
      dialogs.answered += 1;
      openPaths.delete('handle-first'); // The desk went on to the second team's incident.
      return out;
    },
  });
  return { ask, out, dialogs };
}

describe('the private words of an incident that leaves are those beside its own file', () => {
  test('also when the desk shows another incident by the time a place is chosen', async () => {
    const { ask, out } = twoTeams();
    expect(await ask('export:run', { ...CHOICES, handle: 'handle-first' })).toMatchObject({
      ok: false,
      error: { code: 'export-leaks', leaks: [{ words: WORD }] },
    });
    expect(existsSync(out)).toBe(false);
  });

  test('and no other team’s, which may have nothing against the word', async () => {
    const { ask, out } = twoTeams();
    expect(await ask('export:run', { ...CHOICES, handle: 'handle-second' })).toMatchObject({ ok: true });
    expect(existsSync(out)).toBe(true);
  });

  test.each([
    ['export:copy', CHOICES],
    ['export:print', CHOICES],
    ['statusPage:copy', { incident, provider: 'statuspage', part: 'body' }],
  ])('by %s as well', async (channel, request) => {
    const { ask } = twoTeams();
    expect(await ask(channel, { ...request, handle: 'handle-first' })).toMatchObject({
      ok: false,
      error: { code: 'export-leaks', leaks: [{ words: WORD }] },
    });
  });
});

test('a file that was made of an incident does not take its place, whatever the desk shows by then', async () => {
  const own = join(tempFolder(), 'open.json');
  writeFileSync(own, 'the incident');
  let openPath = own;
  const ask = exportingWindow({
    pathOf: () => openPath,
    choose: async () => {
      openPath = join(tempFolder(), 'another.incident');
      return own;
    },
  });
  const csv = { handle: 'handle-first', kind: 'csv', name: 'actions.csv', content: 'a,b' };
  expect(await ask('file:save', csv)).toMatchObject({
    ok: false,
    error: { code: 'export-over-incident' },
  });
});

test.each([
  ['export:run', CHOICES],
  ['export:copy', CHOICES],
  ['export:print', CHOICES],
  ['statusPage:copy', { incident, provider: 'statuspage', part: 'title' }],
  ['file:save', { kind: 'csv', name: 'actions.csv', content: GUARDED.note }],
])(
  'what belongs to no open document does not leave by %s, and nobody is asked where to',
  async (channel, request) => {
    const { ask, dialogs } = twoTeams();
    expect(await ask(channel, { ...request, handle: 'handle-gone' })).toMatchObject({
      ok: false,
      error: { code: 'document-not-open' },
    });
    expect(dialogs.answered).toBe(0);
  },
);
