import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { exportingWindow } from '#test/support/exportingWindow.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const incident = sampleIncident();
const CONTENT = serializeIncident(incident);

/** A library with an open incident, another one, and other ways to the two. */
function library() {
  const folder = tempFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ['open.incident', 'other.INCIDENT']) writeFileSync(at(name), CONTENT);
  symlinkSync(at('other.INCIDENT'), at('link.md'));
  linkSync(at('open.incident'), at('same.md'));
  writeFileSync(at('before.md'), 'an earlier export');
  mkdirSync(at('folder.md'));
  return { at, open: at('open.incident') };
}

/** From now on files have numbers as on Windows, where two of them may be the same once they are read as doubles. */
function longNumbers(): void {
  const numbers = new Map<string, bigint>();
  const stat = vi.spyOn(promises, 'stat').mockImplementation(async (path, options) => {
    const ino = numbers.get(String(path)) ?? 2n ** 60n + BigInt(numbers.size);
    numbers.set(String(path), ino);
    return (options?.bigint === true ? { ino, dev: 1n } : { ino: Number(ino), dev: 1 }) as never; // What is read of it.
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    stat.mockRestore();
    syncBuiltinESMExports();
  });
}

const TAKEN = ['open.incident', './open.incident', 'other.INCIDENT', 'link.md', 'same.md'];
const FREE = ['before.md', 'new.md', 'new.incident', 'no/such/folder/a.md'];

describe('a document', () => {
  test.each(TAKEN)('never takes the place of an incident: %s', async (name) => {
    const { at, open } = library();
    expect(await targetRefusal(at(name), open)).toMatchObject({
      code: 'export-over-incident',
      file: at(name),
      reason: expect.stringMatching(/^it is (?:the incident file itself|an incident file)$/),
    });
  });

  test.each(FREE)('may be written where none stands: %s', async (name) => {
    const { at, open } = library();
    expect(await targetRefusal(at(name), open)).toBeNull();
  });

  test('may be written over a neighbour of the incident whose number differs in its last digits', async () => {
    const { at, open } = library();
    longNumbers();
    expect(await targetRefusal(at('before.md'), open)).toBeNull();
    expect(await targetRefusal(open, open)).toMatchObject({ code: 'export-over-incident' });
  });

  test.each(TAKEN)('is not written there by the command line: %s', async (name) => {
    const { at, open } = library();
    for (const command of [
      ['export', open, '--to', 'markdown'],
      ['actions', open, '--to', 'jira'],
    ]) {
      const { exitCode, stderr } = await runDebrief([...command, '--out', at(name)]);
      expect(stderr).toContain('Not exported: an incident stands there');
      expect(exitCode).toBe(2);
      expect(readFileSync(at(name), 'utf8')).toBe(CONTENT);
    }
  });

  test.each(TAKEN)('is not written there by the window: %s', async (name) => {
    const { at, open } = library();
    const ask = exportingWindow({ pathOf: () => open, choose: async () => at(name) });
    const answers = [
      await ask('export:run', {
        handle: 'open',
        incident,
        format: 'markdown',
        audience: 'internal',
        pageSize: 'A4',
        hasMermaid: false,
        hasPictures: true,
        whysAs: 'text',
      }),
      await ask('file:save', { handle: 'open', kind: 'csv', name: 'actions.csv', content: 'a,b' }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'export-over-incident' } });
    }
    expect(readFileSync(at(name), 'utf8')).toBe(CONTENT);
  });

  test('is written by the window over an earlier one', async () => {
    const { at, open } = library();
    const ask = exportingWindow({ pathOf: () => open, choose: async () => at('before.md') });
    const answer = await ask('file:save', {
      handle: 'open',
      kind: 'csv',
      name: 'actions.csv',
      content: 'a,b',
    });
    expect(answer).toMatchObject({ ok: true, value: { path: at('before.md') } });
    expect(readFileSync(at('before.md'), 'utf8')).toBe('a,b');
  });
});
