import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/** Puts something beside the file of an incident, and answers the incident that names it. */
type Prepare = (incident: Incident, path: string) => Promise<Incident>;

/** Opens the app with an incident of 2,000 events, or of as many as are asked for, for as long as the work takes. */
export async function withLargeIncident<Outcome>(
  work: (page: Page) => Promise<Outcome>,
  { events = 2000, prepare = async (incident) => incident }: { events?: number; prepare?: Prepare } = {},
): Promise<Outcome> {
  const folder = join(PROJECT, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'large.incident');
  writeFileSync(file, serializeIncident(await prepare(largeIncident(events), file)));
  const { page, close } = await openPage('bench/large', [file]);
  try {
    return await work(page);
  } finally {
    await close();
  }
}
