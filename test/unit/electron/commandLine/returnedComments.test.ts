import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const fixture = (name: string) =>
  fileURLToPath(import.meta.resolve('#test/fixtures/exports/sample.md')).replace(/exports.sample\.md$/, name);

/** What GitHub and its like leave in the Markdown: a comment, a suggested line, and a reply that was copied. */
function asOnGithub(): string {
  return readFileSync(fixture('exports/sample.md'), 'utf8')
    .replace('nobody could check out', '$& <!-- @anna-ray: Is that so? Orders by invoice went through. -->')
    .replace(
      /^(.*Page acknowledged.*)$/m,
      '$1\n```suggestion\n- **14:26** Second on-call acknowledged\n```\n> @lisa-chen wrote: They did, from 14:31 on.',
    );
}

/** A mail of a review as GitHub sends it, on a line of the document. */
function mailOfGithub(document: string): string {
  const line = document.split('\n').find((one) => one.includes('Page acknowledged'));
  return [
    'From: Anna Ray <notifications@github.com>',
    'To: o/incidents <incidents@noreply.github.com>',
    'Date: Wed, 11 Mar 2026 08:00:39 -0800',
    'Subject: Re: [o/incidents] Review (PR #3)',
    'Message-ID: <o/incidents/pull/3/review/3236640792@github.com>',
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '@anna-ray commented on this pull request.',
    '',
    '',
    '',
    `> +${line?.replaceAll('=', '=3D')}`,
    '',
    'By whom =E2=80=93 and how?',
    '',
    '-- ',
    'Reply to this email directly or view it on GitHub:',
    'https://github.com/o/incidents/pull/3#pullrequestreview-3236640792',
    '',
    '--b1',
    'Content-Type: text/html; charset=UTF-8',
    '',
    '<p>By whom?</p>',
    '--b1--',
  ].join('\r\n');
}

/** Brings a document home into the sample incident; the notes that it left there: who, and what. */
async function notesOf(put: (folder: string) => string) {
  const folder = tempFolder();
  const file = join(folder, 'a.incident');
  const versions = createKeptVersions(join(folder, 'versions'));
  writeFileSync(file, serializeIncident(sampleIncident()));
  const out = join(folder, 'out.md');
  await runDebrief(['export', file, '--to', 'markdown', '--out', out], { versions });
  const document = put(folder);
  const home = await runDebrief(['import', document, '--into', file], { versions });
  const incident: Incident = JSON.parse(readFileSync(file, 'utf8'));
  const known = new Set(sampleIncident().timeline.map(({ id }) => id));
  const notes = incident.timeline.filter(({ id }) => !known.has(id));
  return { home, incident, notes };
}

function copied(name: string) {
  return (folder: string) => {
    const place = join(folder, name);
    cpSync(fixture(`returned/${name}`), place);
    return place;
  };
}

/** A document with other words in it. */
function reworded(name: string, bytes: Uint8Array, [from, to]: readonly [string, string]): Uint8Array {
  const swap = (text: string) => text.replace(from, () => to);
  if (!name.endsWith('.docx')) return strToU8(swap(strFromU8(bytes)));
  const members = unzipSync(bytes);
  const main = members['word/document.xml'] ?? new Uint8Array();
  return zipSync({ ...members, 'word/document.xml': strToU8(swap(strFromU8(main))) });
}

it.each(['page.html', 'word.docx'])(
  'what changed in %s comes home after the incident changed',
  async (name) => {
    const sample = sampleIncident();
    const folder = tempFolder();
    const [file, document] = [join(folder, 'a.incident'), join(folder, name)];
    const versions = createKeptVersions(join(folder, 'versions'));
    writeFileSync(file, serializeIncident(sample));
    const page = join(folder, 'page.html');
    expect(await runDebrief(['export', file, '--to', 'html', '--out', page], { versions })).toMatchObject({
      exitCode: 0,
    });
    const left = readFileSync(name === 'page.html' ? page : fixture(`returned/${name}`));
    writeFileSync(document, reworded(name, left, ['nobody could', 'hardly anybody could']));
    const changed = {
      ...sample,
      severity: 'SEV1',
      summary: sample.summary.replace('For 23', 'For 24'),
    } as const;
    writeFileSync(file, serializeIncident(changed));
    const home = await runDebrief(['import', document, '--into', file], { versions });
    expect(home.stdout).toContain('taken  Summary');
    const incident: Incident = JSON.parse(readFileSync(file, 'utf8'));
    expect(incident.severity).toBe('SEV1');
    expect(incident.summary).toMatch(/^For 24 minutes .*hardly anybody could/);
  },
);

describe('comments of a document that comes home become private notes with who wrote them', () => {
  it.each([
    [
      'Word',
      copied('word.docx'),
      [
        ['Anna Ray', 'Is that so? Orders by invoice went through.'],
        ['Lisa Chen', 'They did, from 14:31 on.'],
        ['Dr. Jan de Vries', 'Counted how?'],
        ['Anna Ray', 'By the second on-call.'],
      ],
    ],
    [
      'Google Docs',
      copied('google.html'),
      [
        [undefined, 'Is that so? Orders by invoice went through.'],
        ['Lisa Chen', 'They did, from 14:31 on.'],
        [undefined, 'By the second on-call.'],
      ],
    ],
    [
      'GitHub',
      (folder: string) => {
        const place = join(folder, 'sample.md');
        writeFileSync(place, asOnGithub());
        return place;
      },
      [
        ['anna-ray', 'Is that so? Orders by invoice went through.'],
        ['lisa-chen', 'They did, from 14:31 on.'],
        [undefined, 'Suggested: 14:26 Second on-call acknowledged'],
      ],
    ],
    [
      'a review on GitHub, in a saved mail',
      (folder: string) => {
        const place = join(folder, 'review.eml');
        writeFileSync(place, mailOfGithub(readFileSync(join(folder, 'out.md'), 'utf8')));
        return place;
      },
      [['anna-ray', 'By whom – and how?']],
    ],
  ])('of %s', async (_, put, expected) => {
    const { home, incident, notes } = await notesOf(put);
    expect(home).toMatchObject({ exitCode: 0 });
    const said = notes.map(({ actor, title }) => [title, actor]);
    expect(said.toSorted()).toEqual(expected.map(([by, words]) => [words, by]).toSorted());
    expect(notes.every(({ visibility }) => visibility === 'private')).toBe(true);
    // Nothing else of the document changed, though another program wrote it.
    expect({ ...incident, timeline: [], updatedAt: '' }).toEqual({
      ...sampleIncident(),
      timeline: [],
      updatedAt: '',
      publication: incident.publication,
    });
  });
});
