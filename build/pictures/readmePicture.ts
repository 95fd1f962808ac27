import { join } from 'node:path';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/** Renews the picture that the README shows. */
export async function readmePicture(): Promise<void> {
  const { page, close } = await openPage('pictures-data', ['--sample']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^3\s*Timeline/ }).click();
  await page.screenshot({ path: join(PROJECT, 'build/pictures/desk-timeline.png') });
  await close();
}
