import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of incident files, sound and damaged, that tests read. */
export const INCIDENT_FIXTURES = join(import.meta.dirname, '../../fixtures/incidents');

/** The bytes of one of them, by its name without the ending. */
export function incidentFixture(name: string): Uint8Array {
  return readFileSync(join(INCIDENT_FIXTURES, `${name}.incident`));
}
