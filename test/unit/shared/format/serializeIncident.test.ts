import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string) {
  const parsed = parseIncidentFile(bytesOf(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The same content with the keys of every object in the opposite order. */
function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, child]) => [key, withKeysReversed(child)]));
}

const [example] = fc.sample(arbitraryIncident(), { numRuns: 1, seed: 4 });
if (example === undefined) throw new Error('One example was asked for.');

describe('serializeIncident', () => {
  it('gives back the same incident and the same bytes after reading', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const text = serializeIncident(incident);
        const { incident: again, repairs, isReadOnly } = read(text);
        expect(again).toEqual(incident);
        expect(repairs).toEqual([]);
        expect(isReadOnly).toBe(false);
        expect(serializeIncident(again)).toBe(text);
      }),
    );
  });

  it('writes the same bytes whatever order the keys were set in', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const reversed = withKeysReversed(incident) as Incident;
        expect(serializeIncident(reversed)).toBe(serializeIncident(incident));
      }),
    );
  });

  it('keeps keys that this version does not know, after the known ones and in their order', () => {
    const { title, ...rest } = example;
    const event = { id: 'e', zeta: [1, { b: 1, a: 2 }], title: 'x', alpha: null };
    const text = serializeIncident({ future: { z: 1, a: 2 }, ...rest, timeline: [event], title } as never);
    const again = serializeIncident(read(text).incident);
    expect(text).toContain('"alpha": null');
    expect(JSON.parse(again)).toMatchObject({
      future: { z: 1, a: 2 },
      timeline: [{ zeta: [1, { b: 1, a: 2 }] }],
    });
    expect(Object.keys(JSON.parse(again).timeline[0]).slice(-2)).toEqual(['zeta', 'alpha']);
    expect(Object.keys(JSON.parse(again)).at(-1)).toBe('future');
    expect(serializeIncident(read(again).incident)).toBe(again);
  });

  it('writes one value per line and ends with a line break', () => {
    const text = serializeIncident({ ...example, tags: ['a', 'b'] });
    expect(text).toContain('\n  "tags": [\n    "a",\n    "b"\n  ],\n');
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['schemaVersion', 'id', 'title', 'severity']);
  });

  it('keeps characters that break lines, texts or encodings elsewhere', () => {
    const title = 'half \ud83d pair, \u2028 separator, \u0000 zero, \r\n break, \ufeff mark';
    const text = serializeIncident({ ...example, title });
    expect(read(text).incident.title).toBe(title);
    expect(serializeIncident(read(text).incident)).toBe(text);
  });

  it('does not change the incident it is given', () => {
    const before = structuredClone(example);
    serializeIncident(example);
    expect(example).toEqual(before);
  });
});
