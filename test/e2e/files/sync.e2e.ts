import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { driverIn } from '#test/support/processes/gitClones.ts';

/** Settings of the machine, such as signing or hooks, have no say here. */
const GIT_ENV = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function gitOf(folder: string) {
  return (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...GIT_ENV }, encoding: 'utf8' });
}

function nameAuthor(git: ReturnType<typeof gitOf>, name: string): void {
  git('config', 'user.name', name);
  git('config', 'user.email', `${name}@example.net`);
}

/** A library with one incident that is a clone of a bare repository, and the clone of a colleague. */
function sharedLibrary(dataDir: string) {
  const file = libraryFile(dataDir, { summary: 'It was down.' });
  const remote = join(dataDir, 'remote.git');
  mkdirSync(remote);
  gitOf(remote)('init', '-q', '--bare', '-b', 'main', '.');
  const git = gitOf(dirname(file.path));
  git('init', '-q', '-b', 'main', '.');
  nameAuthor(git, 'mirela');
  git('remote', 'add', 'origin', remote);
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  git('push', '-q', '-u', 'origin', 'main');
  const place = join(dataDir, 'colleague');
  gitOf(dataDir)('clone', '-q', remote, place);
  const theirs = gitOf(place);
  nameAuthor(theirs, 'jonas');
  const send = () => {
    writeFileSync(join(place, 'a.incident'), serializeIncident({ ...file.incident, title: 'Their title' }));
    theirs('commit', '-q', '-a', '-m', 'Retitle');
    theirs('push', '-q');
  };
  return { file, remote, git, send };
}

/** From where to where in a field something is selected. */
function selectionOf(field: Locator): Promise<readonly (number | null)[]> {
  return field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? [element.selectionStart, element.selectionEnd] : [],
  );
}

test('a sync brings what a colleague sent into the open incident, and sends what was typed', async ({
  launchApp,
  dataDir,
}) => {
  const { file, remote, git, send } = sharedLibrary(dataDir);
  const env = { ...GIT_ENV, DEBRIEF_STARTED_BY: driverIn(dataDir).join('\n') };
  const app = await launchApp({ args: [file.path], env });
  const page = await app.firstWindow();
  const desk = filePage(page);
  send();
  await desk.summary.fill('It was down. Mine');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await chooseCommand(app, 'file.sync');
  await expect(page.getByText(/^Synced with origin\/main\. Received: .*title changed\./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Their title');
  await expect(desk.summary).toHaveValue('It was down. Mine');
  const sent = parseIncidentFile(Buffer.from(gitOf(remote)('show', 'main:a.incident')));
  expect(sent).toMatchObject({ value: { incident: { title: 'Their title', summary: 'It was down. Mine' } } });
  expect(git('log', '--format=%s')).toContain('summary changed');
  // The keyboard is where it was, with what was selected, and undo takes back what was typed.
  await expect(desk.summary).toBeFocused();
  await expect.poll(() => selectionOf(desk.summary)).toEqual([0, 1]);
  await chooseCommand(app, 'edit.undo');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Their title');
  await chooseCommand(app, 'edit.redo');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Their title');

  renameSync(remote, `${remote} gone`);
  await chooseCommand(app, 'file.sync');
  await expect(
    page.getByRole('dialog', { name: 'The remote repository could not be reached' }),
  ).toBeVisible();
});
