import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { oneFile } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';

const CSV =
  'Time,Errors at checkout,Orders\n2026-03-10 15:10:00,0.2,40\n2026-03-10 15:11:00,7,12\n2026-03-10 15:12:00,9,1\n';

function setting() {
  const { folder, file, incident } = oneFile();
  const input = join(folder, 'panel.csv');
  writeFileSync(input, CSV);
  const written = (): Incident => JSON.parse(readFileSync(file, 'utf8'));
  return { file, input, incident, written };
}

it('a table of measurements becomes graphs of the incident, private, with its zone said', async () => {
  const { file, input, incident, written } = setting();
  const { exitCode, stdout, stderr } = await runDebrief([
    'import',
    input,
    '--into',
    file,
    '--time-zone',
    'Europe/Berlin',
  ]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Errors at checkout: 14:10 to 14:12: 0\.2 to 9, highest at 14:12\.\nOrders: /);
  expect(stderr).toContain('2 graphs added, private until somebody chooses otherwise');
  expect(stderr).toContain('the times name no zone and were read in Europe/Berlin');
  const { signals = [], timeline } = written();
  expect(signals).toMatchObject([
    { name: 'Errors at checkout', visibility: 'private', points: '2026-03-10T14:10:00+00:00 0.2 +60000 7 9' },
    { name: 'Orders', visibility: 'private' },
  ]);
  expect(timeline).toEqual(incident.timeline);
});

it('the same graphs are added once, and the file is left alone', async () => {
  const { file, input } = setting();
  await runDebrief(['import', input, '--into', file]);
  const before = readFileSync(file, 'utf8');
  const { stderr } = await runDebrief(['import', input, '--into', file]);
  expect(stderr).toContain('0 graphs added');
  expect(readFileSync(file, 'utf8')).toBe(before);
});
