import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';

/** As a Windows editor leaves a file: a byte order mark, and lines that end with two characters. */
function fromWindows(bytes: Uint8Array): Buffer {
  return Buffer.from(`\uFEFF${Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n')}`);
}

test('a damaged file opens with its repairs listed, and is written clean by the first edit', async ({
  launchApp,
  dataDir,
}) => {
  const path = join(dataDir, 'damaged.incident');
  mkdirSync(dataDir, { recursive: true });
  const damaged = fromWindows(incidentFixture('damaged-details'));
  writeFileSync(path, damaged);
  const app = await launchApp({ args: [path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  for (const place of ['status', 'timeZone', 'timeline[0].kind', 'timeline[1].id', 'milestones.resolved']) {
    await expect(desk.repairs.getByText(place, { exact: true })).toBeVisible();
  }
  await expect(desk.repairs).toContainText('earthquake');
  await expectAccessible(page, 'repairs');
  await desk.answer('Go on').click();
  await expect(desk.saveState).toHaveText('Saved');
  expect(await app.close()).toBe(0);
  expect(readFileSync(path).equals(damaged)).toBe(true);

  const again = filePage(await (await launchApp({ args: [path] })).firstWindow());
  await again.answer('Go on').click();
  await again.summary.fill('Put right');
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('Put right');
  const clean = readFileSync(path, 'utf8');
  expect(clean).not.toMatch(/[\uFEFF\r]/);
  expect(parseIncidentFile(Buffer.from(clean))).toMatchObject({
    ok: true,
    value: { repairs: [], incident: { summary: 'Put right', title: 'Checkout is down' } },
  });
});
