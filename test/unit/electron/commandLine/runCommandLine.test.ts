import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { err } from '#shared/basics/result.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { oneFile, smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { bundledScript } from '#test/support/processes/bundledScript.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** Node's arguments for the command line in a process of its own. */
function processIn(folder: string): readonly string[] {
  const script = join(folder, 'debrief.mjs');
  writeFileSync(script, bundledScript(import.meta.resolve('#test/support/processes/debriefProcess.ts')));
  return [script];
}

/** All that is said about an incident in which errors stand. */
const MISSING =
  /^debrief: \S+a\.incident: \d+ things are still missing from the document; debrief check tells which\n$/;

describe('debrief export', () => {
  it('says nothing about a document that lacks nothing', async () => {
    const file = join(tempFolder(), 'sample.incident');
    writtenIncident(file, sampleIncident());
    expect((await runDebrief(['export', file, '--to', 'markdown'])).stderr).toBe('');
  });

  it('writes beside the incident and prints only the path', async () => {
    const { folder, file, incident } = oneFile();
    const out = join(folder, '2026-03-10-checkout-is-down.md');
    expect(await runDebrief(['export', file, '--to', 'markdown'])).toMatchObject({
      exitCode: 0,
      stdout: `${out}\n`,
      stderr: expect.stringMatching(MISSING),
    });
    expect(readFileSync(out, 'utf8')).toBe(toMarkdown(incident, { audience: 'internal' }));
  });

  it('leaves pictures out of Markdown on request, with those of an earlier document beside it', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.incident');
    const taken = successOf(await takeIn(file, madePng()));
    writtenIncident(file, {
      ...sampleIncident(),
      pictures: [pictureOf({ ...taken, inSummary: true, visibility: 'internal', altText: 'A graph' })],
    });
    const out = join(folder, 'a.md');
    const command = ['export', file, '--to', 'markdown', '--out', out];
    await runDebrief(command);
    expect(readFileSync(out, 'utf8')).toContain(`a-pictures/${taken.file}`);
    expect(readdirSync(join(folder, 'a-pictures'))).toEqual([taken.file]);
    await runDebrief([...command, '--no-pictures', '--force']);
    expect(readFileSync(out, 'utf8')).not.toContain(taken.file);
    expect(readdirSync(join(folder, 'a-pictures'))).toEqual([]);
  });

  it.each(['markdown', 'html', 'json'])(
    'writes and prints the same %s, and leaves nothing else',
    async (to) => {
      const { folder, file, incident } = oneFile();
      const beside = (await runDebrief(['export', file, '--to', to])).stdout.trim();
      const { stdout } = await runDebrief(['export', file, '--to', to, '--out', '-']);
      expect(readFileSync(beside, 'utf8')).toBe(stdout);
      expect(stdout).toContain(incident.title);
      expect(readdirSync(folder)).toHaveLength(2);
    },
  );

  it('prints the document itself when asked to', async () => {
    const { folder, file, incident } = oneFile();
    const { stdout } = await runDebrief(['export', file, '--to', 'markdown', '--mermaid', '--out', '-']);
    expect(stdout).toBe(toMarkdown(incident, { audience: 'internal', hasMermaid: true }));
    expect(readdirSync(folder)).toEqual(['a.incident']);
  });

  it('leaves out of every format what the audience may not see', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.incident');
    const meeting = { ...smallIncident().meeting, privateNotes: 'Only for me' };
    writtenIncident(file, { meeting, rootCause: 'Inside matter' });
    for (const format of ['markdown', 'html', 'json']) {
      const internal = await runDebrief(['export', file, '--to', format, '--out', '-']);
      expect(internal.stdout).not.toContain('Only for me');
      expect(internal.stdout).toContain('Inside matter');
      const change = ['--audience', 'public', '--incomplete', '--out', '-'];
      const open = await runDebrief(['export', file, '--to', format, ...change]);
      expect(open.stdout).not.toBe('');
      expect(open.stdout).not.toContain('Inside matter');
    }
  });

  it('asks for a window for PDF alone', async () => {
    const { folder, file } = oneFile();
    const out = join(folder, 'x.pdf');
    const pdf = await runDebrief(['export', file, '--to', 'pdf', '--page-size', 'Letter', '--out', out]);
    expect(pdf.pdfJobs).toMatchObject([{ pageSize: 'Letter', audience: 'internal' }]);
    expect(readFileSync(out, 'utf8')).toContain('%PDF');
    expect((await runDebrief(['export', file, '--to', 'html'])).pdfJobs).toEqual([]);
  });

  it('says in one line that the PDF failed', async () => {
    const { file } = oneFile();
    const failing = { renderPdf: async () => err({ code: 'export-failed', reason: 'no\nwindow' } as const) };
    const run = await runDebrief(['export', file, '--to', 'pdf'], failing);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^debrief: The export did not finish \(no window\)\. .+\n$/);
  });

  it('never replaces the incident by its export, whatever name it goes by', async () => {
    const { folder, file } = oneFile();
    const before = readFileSync(file);
    symlinkSync(file, join(folder, 'link'));
    linkSync(file, join(folder, 'hard'));
    for (const out of [file, join(folder, 'link'), join(folder, 'hard'), `${folder}/./a.incident`]) {
      const run = await runDebrief(['export', file, '--to', 'json', '--out', out]);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain('is the incident file itself');
    }
    expect(readFileSync(file)).toEqual(before);
  });

  it('names a place that cannot be written', async () => {
    const { folder, file } = oneFile();
    const run = await runDebrief(['export', file, '--to', 'json', '--out', join(folder, 'none', 'x.json')]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(join(folder, 'none', 'x.json'));
    const full = await runDebrief(['export', file, '--to', 'json', '--out', '/dev/full']);
    expect(full.stderr).toContain(process.platform === 'linux' ? 'The disk is full' : '/dev/full');
  });
});

describe('debrief check', () => {
  it('lists what is missing and exits with 1', async () => {
    const run = await runDebrief(['check', oneFile().file]);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toMatch(/^error +summary +The summary is empty.* summary-empty$/m);
  });

  it('prints the same as JSON', async () => {
    const { file, incident } = oneFile();
    const run = await runDebrief(['check', file, '--json']);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ file, title: incident.title, repairs: [] });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'summary-empty', section: 'summary', severity: 'error' }),
    );
  });

  it('names the place of a finding by section, and by id and field where it has them', async () => {
    const { file, incident } = oneFile();
    const actions = [buildAction('Raise the limit', { owner: '' })];
    const dismissal = { rule: 'lessons-empty', reason: 'Told elsewhere', at: incident.createdAt };
    writtenIncident(file, { ...incident, actions, dismissedFindings: [dismissal] });
    const report = JSON.parse((await runDebrief(['check', file, '--json'])).stdout);
    const written = (rule: string) => {
      const findings: readonly { readonly rule: string }[] = [...report.findings, ...report.dismissed];
      return JSON.stringify(findings.find((finding) => finding.rule === rule));
    };
    // As text: scripts that read it line by line rely on the order as well.
    expect(written('summary-empty')).toBe(
      `{"section":"summary","place":{"section":"summary","field":"summary"},"severity":"error","message":"The summary is empty; write three to four sentences.","rule":"summary-empty","reason":"Section 1: three or four sentences are read by everyone.","audience":"internal"}`,
    );
    const id = JSON.stringify(actions[0]?.id);
    expect(written('action-owner')).toContain(
      `"section":"actions","place":{"section":"actions","id":${id},"field":"owner"},"severity":"error"`,
    );
    expect(written('lessons-empty')).toContain(
      `"section":"lessons","place":{"section":"lessons"},"severity":"error"`,
    );
    expect(written('lessons-empty')).toContain(
      `"audience":"internal","dismissed":{"reason":"Told elsewhere"`,
    );
  });

  it('exits with 2 when the input cannot be used', async () => {
    const file = join(tempFolder(), 'a.incident');
    writeFileSync(file, incidentFixture('truncated'));
    const run = await runDebrief(['check', file, '--json']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^debrief: ${file}: line 4, column 27: .+\\n$`));
  });

  it('tells of a remedy that relies on people once, and leaves out what was dismissed', async () => {
    const { file, incident } = oneFile();
    const actions = [buildAction('Remind everybody of the limit', { doneWhen: 'Now' })];
    const dismissal = { rule: 'lessons-empty', reason: 'Told elsewhere', at: incident.createdAt };
    writtenIncident(file, { ...incident, actions, dismissedFindings: [dismissal] });
    const { stdout } = await runDebrief(['check', file]);
    expect(stdout.match(/Remind everybody/g)).toHaveLength(1);
    expect(stdout).not.toContain('lessons-empty');
    expect(stdout).toMatch(/^1 finding was dismissed with a reason; --json lists them\.$/m);
    const { dismissed } = JSON.parse((await runDebrief(['check', file, '--json'])).stdout);
    expect(dismissed).toMatchObject([{ rule: 'lessons-empty', dismissed: { reason: 'Told elsewhere' } }]);
  });

  it('names what a merge left to be decided, and is not complete with it', async () => {
    const file = join(tempFolder(), 'a.incident');
    const { lessons } = sampleIncident();
    const open = [
      { path: 'severity', theirs: 'SEV4' },
      { path: 'lessons.text', id: lessons[0]?.id ?? '', theirs: 'Another lesson.' },
    ];
    writeFileSync(file, serializeIncident({ ...sampleIncident(), conflicts: open }));
    const { exitCode, stdout } = await runDebrief(['check', file, '--audience', 'both']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Summary: two versions of one severity wait for a decision.');
    expect(stdout).toMatch(/Lessons.*: two versions of one text wait for a decision\..* merge-undecided/);
    const json = await runDebrief(['check', file, '--json']);
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ undecided: 2 });
    await runDebrief(['decide', file, '--take', 'mine']);
    const decided = await runDebrief(['check', file, '--json']);
    expect(decided.exitCode).toBe(0);
    expect(JSON.parse(decided.stdout)).toMatchObject({ undecided: 0 });
  });

  it('tells what was put right while reading', async () => {
    const file = join(tempFolder(), 'a.incident');
    writeFileSync(file, incidentFixture('damaged-details'));
    expect((await runDebrief(['check', file])).stdout).toContain('causes[2].parentId: no cause "c9"');
  });
});

describe('the command line', () => {
  it('prints help', async () => {
    expect(await runDebrief(['--help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('debrief export FILE'),
    });
  });

  it('answers what it does not understand in one line', async () => {
    const run = await runDebrief(['exprot']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toBe(
      'debrief: The command was not understood (unknown command "exprot"). See debrief --help.\n',
    );
  });

  it.each([
    ['word', 'export', 'a.incident', '--to', 'word'],
    ['--loud', 'check', 'a.incident', '--loud'],
    ['nothing.incident', 'export', 'nothing.incident', '--to', 'markdown'],
    ['not-there', 'list', 'not-there'],
  ])('names %s in its one line', async (named, ...args) => {
    const { exitCode, stdout, stderr } = await runDebrief(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^debrief: [^\\n]*${named}[^\\n]*\\n$`));
  });

  it('shows no stack trace of a bug', async () => {
    const { file } = oneFile();
    const broken = { loadFonts: () => Promise.reject(new TypeError('x is undefined')) };
    const run = await runDebrief(['export', file, '--to', 'html'], broken);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^debrief: .*x is undefined.*\n$/);
  });

  it('is quiet when the reader of its output has seen enough', async () => {
    const { folder, file, incident } = oneFile();
    const summary = 'A long text. '.repeat(20_000);
    writtenIncident(file, { ...incident, summary });
    const args = [...processIn(folder), 'export', file, '--to', 'json', '--out', '-'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (part) => {
      errors += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = await once(child, 'close');
    expect(exitCode).toBe(0);
    expect(errors).toMatch(MISSING);
  });

  it('hands over all of a long output before it ends', async () => {
    const { folder, file, incident } = oneFile();
    writtenIncident(file, { ...incident, summary: 'A long text. '.repeat(20_000) });
    const args = [...processIn(folder), 'export', file, '--to', 'json', '--out', '-'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 });
    expect(JSON.parse(stdout).summary).toHaveLength(260_000);
  });
});
