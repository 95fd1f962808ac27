import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { createReviewCopies, withReviewCopies } from '#electron/reviewCopies/reviewCopies.ts';
import { reviewCopyPath, writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readText } from '#shared/publication/returned/document/broughtText.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** An open incident, in a repository or not, whose saves are followed by a copy for reviewers. */
async function openWithCopies({ isWanted = true, isInRepository = true } = {}) {
  const setting = await openOneDocument();
  if (isInRepository) mkdirSync(join(setting.folder, '.git'));
  const problems: AppError[] = [];
  const copies = createReviewCopies({ isWanted: () => isWanted, onProblem: (error) => problems.push(error) });
  const documents = withReviewCopies(setting.documents, copies);
  const copy = reviewCopyPath(setting.path);
  const save = async (summary: string) => {
    successOf(await documents.save(setting.handle, { ...setting.incident, summary }));
    await copies.finishAll();
  };
  return { ...setting, documents, copies, copy, problems, save, text: () => readFileSync(copy, 'utf8') };
}

describe('the copy for reviewers', () => {
  it('follows each save in a file of its own, and has nothing private', async () => {
    const { copy, incident, documents, handle, copies, text, path, changes } = await openWithCopies();
    const hidden = buildEvent('p', '14:00', { title: 'A private word', visibility: 'private' });
    const shown = buildEvent('i', '14:01', { title: 'What all may read' });
    successOf(await documents.save(handle, { ...incident, timeline: [hidden, shown] }));
    expect(copies.isBehind()).toBe(true);
    await copies.finishAll();
    expect(basename(copy)).toBe(`${basename(path)}.md`);
    expect(text()).toContain('What all may read');
    expect(text()).not.toContain('A private word');
    expect(copies.isBehind()).toBe(false);
    // Nobody is told that the incident changed on the disk.
    expect(changes).toEqual([]);
  });

  it('is written by itself some time after a save, as the last save left the incident', async () => {
    const { documents, handle, incident, copy, text } = await openWithCopies();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const summary of ['First words.', 'Last words.'])
      successOf(await documents.save(handle, { ...incident, summary }));
    expect(existsSync(copy)).toBe(false);
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect(text()).toContain('Last words.'));
  });

  it('begins only where it is wanted and the folder lies in a repository, and is kept wherever it lies', async () => {
    for (const choice of [{ isWanted: false }, { isInRepository: false }]) {
      const { save, copy, path, incident, text } = await openWithCopies(choice);
      await save('It was down.');
      expect(existsSync(copy)).toBe(false);
      await writeReviewCopy(path, incident, { isBeginning: true });
      await save('It was up.');
      expect(text()).toContain('It was up.');
    }
  });

  it('is never written over once somebody edited it, which is said once', async () => {
    const { save, copy, text, problems } = await openWithCopies();
    await save('It was down.');
    writeFileSync(copy, text().replace('It was down.', 'It was wholly down.'));
    await save('It was up.');
    await save('It was up again.');
    expect(text()).toContain('It was wholly down.');
    expect(problems).toEqual([expect.objectContaining({ code: 'review-copy-edited', file: copy })]);
  });

  it('is known for unedited where Git wrote other line ends', async () => {
    const { save, copy, text, problems } = await openWithCopies();
    await save('It was down.');
    writeFileSync(copy, text().replaceAll('\n', '\r\n'));
    await save('It was down.');
    expect(text()).toContain('\r\n');
    await save('It was up.');
    expect(text()).toContain('It was up.');
    expect(problems).toEqual([]);
  });

  it('is written when its incident is closed, and says why it cannot be', async () => {
    const { documents, handle, incident, copy, text } = await openWithCopies();
    successOf(await documents.save(handle, { ...incident, summary: 'The last word.' }));
    await documents.close(handle);
    expect(text()).toContain('The last word.');
    const other = await openWithCopies();
    mkdirSync(other.copy);
    await other.save('It was down.');
    expect(other.problems.map(({ file }) => file)).toEqual([other.copy]);
    expect(readdirSync(dirname(copy))).toContain(basename(copy));
  });

  it('links to the pictures that lie beside the incident, and not to private ones', async () => {
    const path = join(tempFolder(), 'a (1).incident');
    const { file } = successOf(await takeIn(path, madePng()));
    const incident = (visibility: 'internal' | 'private') =>
      writtenIncident(path, { pictures: [pictureOf({ file, visibility, inSummary: true })] });
    successOf(await writeReviewCopy(path, incident('private'), { isBeginning: true }));
    expect(readFileSync(reviewCopyPath(path), 'utf8')).not.toContain(file);
    successOf(await writeReviewCopy(path, incident('internal'), { isBeginning: true }));
    expect(readFileSync(reviewCopyPath(path), 'utf8')).toContain(`](a%20%281%29.files/${file})`);
  });

  it('comes home like any document, without its last line', async () => {
    const path = join(tempFolder(), 'a.incident');
    const incident = { ...sampleIncident(), summary: 'It was down.' };
    successOf(await writeReviewCopy(path, incident, { isBeginning: true }));
    const text = readFileSync(reviewCopyPath(path), 'utf8').replace('It was down.', 'It was wholly down.');
    expect(readText({ text }).lines.join('\n')).not.toContain('#debrief');
    const returned = returnedDocument(incident, { name: 'a.incident.md', text });
    expect(returned?.changes).toHaveLength(1);
    expect(returned?.changes[0]?.kind).not.toBe('note');
  });
});
