import { describe, expect, test } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { LONG_TEXTS, MANY_PARTS } from '#test/support/incidents/extremeTexts.ts';
import { EXTREME_TREES } from '#test/support/incidents/extremeTrees.ts';
import { INCIDENT_READERS } from '#test/support/incidents/incidentReaders.ts';

/** Deeper than the call stack, and with texts longer than an expression may be; each night more of everything. */
const SIZES = isExploring
  ? { levels: 3000, nodes: 3000, parts: 800, characters: 20_000 }
  : { levels: 3000, nodes: 200, parts: 100, characters: 4_000 };
const DEEPEST = 'a chain of causes';

type Makers = Readonly<Record<string, (size: number) => Incident>>;

function incidentsOf(
  makers: Makers,
  sizeOf: (name: string) => number,
): readonly (readonly [string, Incident])[] {
  return Object.entries(makers).map(([name, make]) => [name, make(sizeOf(name))]);
}

/** What a chain says again and again is read once. Words that are all different are what the long texts are about. */
function withFewWords(incident: Incident): Incident {
  if (isExploring) return incident;
  const causes = incident.causes.map((cause, at) => ({
    ...cause,
    question: `Why did step ${at % 20} fail?`,
    answer: `step ${at % 20} had no limit`,
  }));
  return { ...incident, causes };
}

describe.each([
  ...incidentsOf(EXTREME_TREES, (name) => (name === DEEPEST ? SIZES.levels : SIZES.nodes)).map(
    ([name, incident]) => [name, withFewWords(incident)] as const,
  ),
  ...incidentsOf(MANY_PARTS, () => SIZES.parts),
  ...incidentsOf(LONG_TEXTS, () => SIZES.characters),
])('%s', (_name, incident) => {
  test.each(Object.entries(INCIDENT_READERS))('can be read by: %s', (_reader, read) => {
    expect(() => read(incident)).not.toThrow();
  });
});

test.each(incidentsOf(EXTREME_TREES, () => 8_000))('of 8,000, %s is a file that opens', (_name, incident) => {
  expect(parseIncidentFile(Buffer.from(serializeIncident(incident))).ok).toBe(true);
});
