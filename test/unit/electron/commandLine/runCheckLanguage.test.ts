import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildItem } from '#test/support/incidents/buildParts.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function textFile(text: string, terms?: string) {
  const folder = tempFolder();
  const file = join(folder, 'notes.md');
  writeFileSync(file, text);
  if (terms !== undefined) writeFileSync(join(folder, 'language.txt'), terms);
  return { folder, file };
}

const BLAME = '# Causes\n\nThe change Zoltan made was large. He should have tested it.\n';

describe('debrief check --language', () => {
  it('prints line, rule, excerpt and question, and nothing else', async () => {
    const { file } = textFile(BLAME);
    const { exitCode, stdout } = await runDebrief([
      'check',
      '--language',
      file,
      '--people',
      'Zoltan Kiss',
      '--json',
    ]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { line: 3, rule: 'named-person', excerpt: 'Zoltan', question: expect.stringMatching(/\?$/) },
      {
        line: 3,
        rule: 'should-have',
        excerpt: 'He should have tested',
        question: expect.stringMatching(/\?$/),
      },
    ]);
  });

  it('is content with a text without hints', async () => {
    const { file } = textFile('The pods failed to start.');
    expect(await runDebrief(['check', '--language', file])).toMatchObject({
      exitCode: 0,
      stdout: 'No hints.\n',
    });
    expect(await runDebrief(['check', file, '--language', '--json'])).toMatchObject({
      exitCode: 0,
      stdout: '[]\n',
    });
  });

  it('reads a text as the kind it is told to be', async () => {
    const { file } = textFile('Be more careful.');
    expect((await runDebrief(['check', '--language', file])).exitCode).toBe(0);
    const told = await runDebrief(['check', '--language', file, '--field', 'action']);
    expect(told).toMatchObject({ exitCode: 1 });
    expect(told.stdout).toMatch(/^1 +action-be-careful +“Be more careful” +Which guard/);
  });

  it('takes the team’s own terms beside the text, and names a bad line of theirs', async () => {
    const { file } = textFile('A war room was opened.', 'term: war room | Who was in it?');
    const { stdout } = await runDebrief(['check', '--language', file, '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { line: 1, rule: 'team-term', excerpt: 'war room', question: 'Who was in it?' },
    ]);
    const bad = textFile('All well.', 'term: a\nblame: b');
    const { exitCode, stderr } = await runDebrief(['check', '--language', bad.file]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${join(bad.folder, 'language.txt')}: line 2: `);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses what is no text', async () => {
    const folder = tempFolder();
    expect((await runDebrief(['check', '--language', join(folder, 'none.md')])).exitCode).toBe(2);
    const incident = join(folder, 'a.incident');
    writtenIncident(incident);
    const { exitCode, stderr } = await runDebrief(['check', '--language', incident]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('lists the hints of an incident');
  });
});

describe('debrief check', () => {
  it('includes the hints of the incident as notes, without those that were let stand', async () => {
    const file = join(tempFolder(), 'a.incident');
    const lessons = [buildItem('l1', 'The team forgot it'), buildItem('l2', 'Luckily it held')];
    writtenIncident(file, { lessons, dismissedHints: [{ rule: 'luck' }] });
    const { findings } = JSON.parse((await runDebrief(['check', file, '--json'])).stdout);
    const hints = findings.filter(({ rule }: { rule: string }) => rule.startsWith('language-'));
    expect(hints).toMatchObject([
      { rule: 'language-forgot', severity: 'note', section: 'lessons', place: { id: 'l1', field: 'text' } },
    ]);
  });
});
