import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { whysParts } from '#shared/wall/whysParts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

test('before the failure is worded, the room reads the title of the incident', () => {
  const incident = buildIncident({ title: 'Export jobs stuck', failure: '' });
  expect(whysParts(incident, { causeId: null })).toContainEqual(
    expect.objectContaining({ size: 'title', text: 'Export jobs stuck' }),
  );
});

/** The way to an answer that has so many others above it, `a1` the uppermost. */
function trailAbove(count: number) {
  const names = Array.from({ length: count + 1 }, (_, index) => `a${index + 1}`);
  const causes = names.map((name, index) =>
    buildCause(name, names[index - 1] ?? null, { answer: name.replace('a', 'step ') }),
  );
  const incident = buildIncident({ failure: 'It failed', causes });
  const [trail] = whysParts(incident, { causeId: toId(`a${count + 1}`) });
  return trail?.kind === 'trail' ? trail.steps : [];
}

test('the way to an answer is told whole for as long as leaving out would save no line', () => {
  expect(trailAbove(3)).toEqual(['It failed', 'Step 1', 'Step 2', 'Step 3']);
  expect(trailAbove(4)).toEqual(['It failed', 'Step 1', 'Step 2', 'Step 3', 'Step 4']);
});

test('a longer way keeps its beginning and its end, in as many lines', () => {
  expect(trailAbove(5)).toEqual(['It failed', '…', 'Step 3', 'Step 4', 'Step 5']);
  expect(trailAbove(9)).toEqual(['It failed', '…', 'Step 7', 'Step 8', 'Step 9']);
});
