import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { test as base } from '#test/e2e/support/appTest.ts';
import { debriefCommand, type EndedCommand } from '#test/e2e/support/debriefCommand.ts';
import { readPdf } from '#test/e2e/support/readPdf.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { smallIncident } from '#test/support/incidents/writtenIncident.ts';

interface CommandFixtures {
  /** Runs `debrief` in a folder that holds `sample.incident`, without an engine that could draw pages. */
  readonly debrief: (...args: readonly string[]) => Promise<EndedCommand>;
  readonly debriefWithPages: (...args: readonly string[]) => Promise<EndedCommand>;
}

const test = base.extend<CommandFixtures>({
  debrief: async ({ dataDir }, use) => {
    writeFileSync(join(dataDir, 'sample.incident'), serializeIncident(sampleIncident()));
    await use((...args) => debriefCommand(args, { cwd: dataDir, hasEngine: false }));
  },
  debriefWithPages: async ({ dataDir }, use) => {
    writeFileSync(join(dataDir, 'sample.incident'), serializeIncident(sampleIncident()));
    await use((...args) => debriefCommand(args, { cwd: dataDir }));
  },
});

/** Points; engines round a page up to whole pixels. */
const A4 = { width: expect.closeTo(595.3, -0.5), height: expect.closeTo(841.9, -0.5) };
const LETTER = { width: expect.closeTo(612, -0.5), height: expect.closeTo(792, -0.5) };

test('text formats are written beside the incident or to standard output, with no engine started', async ({
  debrief,
  dataDir,
}) => {
  for (const [format, ending] of [
    ['markdown', '.md'],
    ['html', '.html'],
    ['json', '.json'],
  ] as const) {
    const beside = await debrief('export', 'sample.incident', '--to', format);
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    const path = join(dataDir, beside.stdout.toString().trim());
    expect(path.endsWith(ending)).toBe(true);
    const piped = await debrief('export', 'sample.incident', '--to', format, '--out', '-');
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(piped.stdout.equals(readFileSync(path))).toBe(true);
    expect(piped.stdout.toString()).toContain(sampleIncident().title);
  }
  expect(readdirSync(dataDir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a PDF has its text, pages, tags and outline, on the paper that was asked for', async ({
  debriefWithPages,
  dataDir,
}) => {
  const a4 = await debriefWithPages('export', 'sample.incident', '--to', 'pdf', '--out', 'a4.pdf');
  expect(a4).toMatchObject({ code: 0, stderr: '' });
  const pdf = await readPdf(join(dataDir, 'a4.pdf'));
  expect(pdf.text).toContain('12,847');
  expect(pdf.pageCount).toBeGreaterThanOrEqual(2);
  expect(pdf.pageCount).toBeLessThanOrEqual(8);
  expect(pdf.isTagged).toBe(true);
  expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'L', 'Figure']));
  expect(pdf.outline).toContain(sampleIncident().title);
  expect(pageSize('a4.pdf')).toEqual(A4);

  const letter = await debriefWithPages(
    ...['export', 'sample.incident', '--to', 'pdf', '--page-size', 'Letter', '--out', 'letter.pdf'],
  );
  expect(letter.code).toBe(0);
  expect(pageSize('letter.pdf')).toEqual(LETTER);

  const piped = await debriefWithPages('export', 'sample.incident', '--to', 'pdf', '--out', '-');
  expect(piped).toMatchObject({ code: 0, stderr: '' });
  expect(piped.stdout.subarray(0, 5).toString()).toBe('%PDF-');
  expect(piped.stdout.subarray(-7).toString()).toContain('%%EOF');

  function pageSize(name: string) {
    const [, width, height] =
      /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(readFileSync(join(dataDir, name), 'latin1')) ?? [];
    return { width: Number(width), height: Number(height) };
  }
});

test('the public version has nothing private, and a name of its own', async ({ debrief, dataDir }) => {
  const secret = { ...sampleIncident(), title: 'Checkout down' };
  const events = secret.timeline.map((event) => ({ ...event, visibility: 'internal' as const }));
  const meeting = { ...secret.meeting, privateNotes: 'PRIVATE-NOTE' };
  const path = join(dataDir, 'secret.incident');
  writeFileSync(path, serializeIncident({ ...secret, timeline: events, meeting }));
  const internal = await debrief('export', path, '--to', 'markdown');
  const shared = await debrief('export', path, '--to', 'markdown', '--audience', 'public');
  expect([internal.code, shared.code]).toEqual([0, 0]);
  expect(shared.stdout.equals(internal.stdout)).toBe(false);
  const text = readFileSync(shared.stdout.toString().trim(), 'utf8');
  expect(text).not.toContain('PRIVATE-NOTE');
  expect(text).not.toContain('Five Whys');
  for (const event of events) expect(text).not.toContain(event.title);
});

test('check tells a complete document from one with gaps by its exit code', async ({ debrief, dataDir }) => {
  const complete = await debrief('check', 'sample.incident');
  expect(complete).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(join(dataDir, 'draft.incident'), serializeIncident(smallIncident()));
  const draft = await debrief('check', 'draft.incident', '--json');
  expect(draft).toMatchObject({ code: 1, stderr: '' });
  expect(JSON.parse(draft.stdout.toString()).findings.length).toBeGreaterThan(0);
});

test('list shows hundreds of incidents in little more time than the program needs to start', async ({
  debrief,
  dataDir,
}) => {
  const folder = join(dataDir, 'many');
  mkdirSync(folder);
  for (let index = 0; index < 300; index += 1) {
    const incident = { ...sampleIncident(), id: toId<IncidentId>(`incident-${index}`) };
    writeFileSync(join(folder, `${index}.incident`), serializeIncident(incident));
  }
  writeFileSync(join(folder, 'torn.incident'), '{');
  const empty = join(dataDir, 'empty');
  mkdirSync(empty);
  const listed = await debrief('list', folder, '--json');
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  const rows = JSON.parse(listed.stdout.toString());
  expect(rows).toHaveLength(301);
  expect(rows.at(-1)).toMatchObject({ error: { code: 'file-not-json' } });
  // Measured again when something else took the machine meanwhile.
  await expect(async () => {
    const startMs = await timed(() => debrief('list', empty));
    const listMs = await timed(() => debrief('list', folder, '--json'));
    expect(listMs).toBeLessThan(startMs * 4);
  }).toPass({ timeout: 240_000 });
});

test('a command that writes into an incident ends once it has said what it did', async ({
  debrief,
  dataDir,
}) => {
  const incident = smallIncident({ conflicts: [{ path: 'severity', theirs: 'SEV4' }] });
  const file = join(dataDir, 'outage.incident');
  writeFileSync(file, serializeIncident(incident));
  const decided = await debrief('decide', 'outage.incident', '--take', 'theirs');
  expect(decided).toMatchObject({ code: 0 });
  expect(decided.stdout.toString()).not.toBe('');
  const copy = 'outage.sync-conflict-20260311-101500-ABCDEFG.incident';
  writeFileSync(join(dataDir, copy), readFileSync(file));
  expect((await debrief('copies', 'outage.incident')).stdout.toString()).toContain(copy);
  expect(existsSync(join(dataDir, copy))).toBe(false);
  writeFileSync(join(dataDir, 'two.md'), '2026-03-10 14:20 UTC a\n2026-03-10 14:21 UTC b\n');
  const imported = await debrief('import', 'two.md', '--into', 'outage.incident');
  expect(imported).toMatchObject({ code: 0 });
  expect(JSON.parse(imported.stdout.toString())).toMatchObject({ events: 2 });
});

test('help and version go to standard output', async ({ debrief }) => {
  expect((await debrief('--help')).stdout.toString()).toMatch(/^Debrief: [\s\S]*debrief export FILE/);
  expect((await debrief('--version')).stdout.toString()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('every error is one line with the file or word, and exit code 2', async ({ debrief, dataDir }) => {
  writeFileSync(join(dataDir, 'torn.incident'), '{ "title": ');
  const before = readdirSync(dataDir);
  for (const [named, ...args] of [
    ['nothing.incident', 'export', 'nothing.incident', '--to', 'markdown'],
    ['torn.incident', 'check', 'torn.incident'],
    ['word', 'export', 'sample.incident', '--to', 'word'],
    ['sample.incident', 'export', 'sample.incident', '--to', 'json', '--out', 'sample.incident'],
    ['no/such', 'export', 'sample.incident', '--to', 'html', '--out', 'no/such/folder.html'],
    ['frobnicate', 'frobnicate', 'sample.incident'],
    ['not-there', 'list', 'not-there'],
    ['--loud', 'check', 'sample.incident', '--loud'],
  ] as const) {
    const { code, stdout, stderr } = await debrief(...args);
    expect({ code, stdout: stdout.toString() }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^debrief: [^\n]+\n$/);
    expect(stderr).toContain(named);
  }
  const withoutEngine = readdirSync(dataDir).filter((name) => name !== 'user-data');
  expect(withoutEngine).toEqual(before.filter((name) => name !== 'user-data'));
  expect(existsSync(join(dataDir, 'no'))).toBe(false);
});

/** How long it takes, in milliseconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}
