import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parseText = (text: string) => parseIncidentFile(bytesOf(text));

const sound = {
  schemaVersion: '1.0',
  id: 'inc-1',
  title: 'Checkout is down',
  severity: 'SEV2',
  timeZone: 'Europe/Berlin',
  createdAt: '2026-03-10T15:00:00Z',
  updatedAt: '2026-03-10T15:00:00Z',
};
const soundText = JSON.stringify(sound, null, 2);

function read(text: string) {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function refusal(input: string | Uint8Array) {
  const parsed = typeof input === 'string' ? parseText(input) : parseIncidentFile(input);
  if (parsed.ok) throw new Error('The input was read.');
  return parsed.error;
}

const refusalWith = (change: object) => refusal(JSON.stringify({ ...sound, ...change }));

describe('parseIncidentFile', () => {
  it('reads a file with a byte order mark, and one with Windows line ends', () => {
    const plain = read(soundText);
    expect(plain.repairs).toEqual([]);
    expect(read(`\ufeff${soundText}`)).toEqual(plain);
    expect(read(soundText.replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  const unreadable: readonly (readonly [what: string, bytes: Uint8Array, error: object])[] = [
    ['an empty file', bytesOf(''), { code: 'file-empty' }],
    ['only white space', bytesOf('\ufeff \r\n\t'), { code: 'file-empty' }],
    ['50 MB', new Uint8Array(50_000_000), { code: 'file-too-large', reason: 'it has 50 MB' }],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x7b, 0),
      { code: 'file-not-text', reason: expect.stringContaining('UTF-8') },
    ],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), { code: 'file-not-text', place: 'byte 5' }],
    [
      'Latin-1',
      Uint8Array.of(...bytesOf('{\n  "title": "Z'), 0xfc, 0x22),
      {
        code: 'file-not-text',
        place: 'line 2, column 14',
        reason: 'byte FC is not UTF-8; it may be Latin-1 or Windows-1252',
      },
    ],
    [
      'UTF-16 without a mark',
      Uint8Array.from([...'{"title"'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      { code: 'file-not-text', reason: expect.stringContaining('UTF-16') },
    ],
    [
      'UTF-16 of the other kind',
      Uint8Array.from([...'{"title"'].flatMap((letter) => [0, letter.charCodeAt(0)])),
      { code: 'file-not-text', reason: expect.stringContaining('UTF-16') },
    ],
    ['zero bytes alone', new Uint8Array(8), { code: 'file-not-text', place: 'byte 1' }],
    [
      'prose',
      bytesOf('Dear all'),
      { code: 'file-not-json', place: 'line 1, column 1', reason: 'expected a value, found "Dear"' },
    ],
    [
      'a list',
      bytesOf('[1, 2]'),
      { code: 'file-not-incident', reason: 'expected an incident, found a list' },
    ],
    ['another program’s file', bytesOf('{"name": "x", "version": "1"}'), { code: 'file-not-incident' }],
    [
      'a merge conflict',
      bytesOf('{\n<<<<<<< HEAD\n'),
      { code: 'file-not-json', place: 'line 2, column 1', reason: expect.stringContaining('merge') },
    ],
    [
      'deep nesting',
      bytesOf(`{"title": "x", "timeline": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
      { code: 'file-invalid', place: 'line 1, column 92', reason: expect.stringContaining('deep') },
    ],
    ['deep nesting that never ends', bytesOf('['.repeat(100_000)), { code: 'file-not-json' }],
  ];

  it.each(unreadable)('refuses %s', (_, bytes, error) => {
    expect(refusal(bytes)).toMatchObject(error);
  });

  it('says where a truncated file ends', () => {
    expect(refusal(incidentFixture('truncated'))).toMatchObject({
      code: 'file-not-json',
      place: 'line 4, column 27',
      reason: 'expected the closing quote of a text, but the file ends here',
    });
  });

  it('says where a name stands more than once, which is how a merge can leave a file', () => {
    const twice = soundText.replace('"SEV2",', '"SEV2", "severity": "SEV1",\n  "title": "Another",');
    const { incident, repairs } = read(twice);
    expect(incident).toMatchObject({ severity: 'SEV1', title: 'Another' });
    expect(repairs).toEqual([
      {
        place: 'title',
        message: 'stands more than once (line 4, column 3; line 6, column 3): the last is read',
      },
      {
        place: 'severity',
        message: 'stands more than once (line 5, column 3; line 5, column 23): the last is read',
      },
    ]);
  });

  const invalid: readonly (readonly [change: object, place: string, reason: string])[] = [
    [{ title: undefined }, 'title', 'expected text, found nothing'],
    [{ summary: 5 }, 'summary', 'expected text, found 5'],
    [{ severity: 'P1' }, 'severity', 'expected "SEV1" or "SEV2" or "SEV3" or "SEV4" or "SEV5", found "P1"'],
    [{ timeline: {} }, 'timeline', 'expected a list, found an object'],
    [{ timeline: [{}, 'x'] }, 'timeline[1]', 'expected an object, found "x"'],
    [
      { timeline: [{ occurredAt: 'soon' }] },
      'timeline[0].occurredAt',
      'expected an instant with an offset such as 2026-03-10T14:23:00+00:00, found "soon"',
    ],
    [{ createdAt: '2026-02-30T00:00:00Z' }, 'createdAt', 'found "2026-02-30T00:00:00Z"'],
    [{ actions: [{ causeIds: [1] }] }, 'actions[0].causeIds[0]', 'expected an id as text, found 1'],
    [{ meeting: { plan: [{ minutes: '5' }] } }, 'meeting.plan[0].minutes', 'expected a number, found "5"'],
    [{ lessons: [1, 2, 3] }, 'lessons[0]', 'expected an object, found 1; 2 more places like this'],
    [{ schemaVersion: 1 }, 'schemaVersion', 'expected a version such as "1.0", found 1'],
    [{ schemaVersion: '0.9' }, 'schemaVersion', 'found "0.9"'],
  ];

  it.each(invalid)('names the place of %j', (change, place, reason) => {
    const error = refusalWith(change);
    expect(error).toMatchObject({ code: 'file-invalid', place });
    expect(error.reason).toContain(reason);
  });

  it('opens a newer major version for reading when it can be read', () => {
    const parsed = parseIncidentFile(incidentFixture('newer-major-readable'));
    expect(parsed).toMatchObject({
      ok: true,
      value: { isReadOnly: true, incident: { schemaVersion: '2.3' } },
    });
  });

  it('refuses a newer major version that it cannot read, without calling it damaged', () => {
    const error = refusal(incidentFixture('newer-major-unreadable'));
    expect(error).toMatchObject({ code: 'file-too-new', place: 'severity' });
    expect(error.reason).toContain('its format is 3.0');
  });

  it('keeps the version and the unknown keys of a newer minor version', () => {
    const { incident, isReadOnly } = read(
      JSON.stringify({ ...sound, schemaVersion: '1.7', later: { x: 1 } }),
    );
    expect(isReadOnly).toBe(false);
    expect(JSON.parse(serializeIncident(incident))).toMatchObject({ schemaVersion: '1.7', later: { x: 1 } });
  });

  it('is not misled by keys that name the prototype', () => {
    const { incident } = read(soundText.replace('{', '{"__proto__": {"polluted": true}, "constructor": 1,'));
    expect('polluted' in incident).toBe(false);
    expect(Object.getPrototypeOf(incident)).toBe(Object.prototype);
    expect(serializeIncident(incident)).toContain('"constructor": 1');
  });

  it('answers with a value for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof parseIncidentFile(bytes).ok).toBe('boolean');
      }),
    );
  });

  it('answers with a value for any JSON, and for a sound file with any part replaced', () => {
    const keys = ['timeline', 'causes', 'actions', 'milestones', 'meeting', 'impact', 'schemaVersion', 'id'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        expect(typeof parseText(JSON.stringify(value)).ok).toBe('boolean');
        expect(typeof parseText(JSON.stringify({ ...sound, [key]: value })).ok).toBe('boolean');
        expect(typeof parseText(JSON.stringify({ ...sound, [key]: [value] })).ok).toBe('boolean');
      }),
    );
  });

  it('answers with a value for a file cut off or changed at any byte', () => {
    const whole = incidentFixture('damaged-details');
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        expect(parseIncidentFile(whole.slice(0, at)).ok).toBe(false);
        expect(typeof parseIncidentFile(whole.with(at, byte)).ok).toBe('boolean');
      }),
    );
  });
});
