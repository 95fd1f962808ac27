import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/** Opens the app with 2,000 events for as long as the work takes. */
export async function withLargeIncident<Outcome>(work: (page: Page) => Promise<Outcome>): Promise<Outcome> {
  const folder = join(PROJECT, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'large.incident');
  writeFileSync(file, serializeIncident(largeIncident(2000)));
  const { page, close } = await openPage('bench/large', [file]);
  try {
    return await work(page);
  } finally {
    await close();
  }
}
