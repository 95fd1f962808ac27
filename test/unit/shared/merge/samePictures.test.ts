import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const base = buildIncident({ timeline: [buildEvent('alert', '14:01'), buildEvent('call', '14:02')] });

const named = (id: string, known: Partial<Picture> = {}) =>
  pictureOf({ id: toId(id), eventIds: [toId('alert')], ...known });
const withNamed = (...pictures: readonly Picture[]): Incident => ({ ...base, pictures });

const visibility = fc.constantFrom<Visibility>(...VISIBILITIES);
const stricter = (one: Visibility, other: Visibility) =>
  VISIBILITIES.find((name) => name === one || name === other);

describe('the same picture that both sides added', () => {
  it('stands once, at both places, and who may see it is the narrower choice until somebody decides', () => {
    fc.assert(
      fc.property(visibility, visibility, fc.boolean(), fc.boolean(), (one, other, hasBase, isOpen) => {
        const before = isOpen ? [{ path: 'pictures.caption', id: toId('y'), theirs: 'Z' }] : [];
        const ours = withNamed(named('x', { visibility: one }));
        const theirs = {
          ...withNamed(named('y', { visibility: other, eventIds: [toId('call')] })),
          ...(isOpen ? { conflicts: before } : {}),
        };
        for (const sides of [
          { ours, theirs },
          { ours: theirs, theirs: ours },
        ]) {
          const { pictures, conflicts = [] } = mergeIncidents({ base: hasBase ? base : null, ...sides });
          expect(pictures).toHaveLength(1);
          expect(pictures?.[0]).toMatchObject({ id: 'x', visibility: stricter(one, other) });
          expect([...(pictures?.[0]?.eventIds ?? [])].sort()).toEqual(['alert', 'call']);
          expect(conflicts.some(({ path }) => path === 'pictures.visibility')).toBe(one !== other);
          expect(conflicts.some(({ theirs: text }) => text === 'Z')).toBe(isOpen);
        }
      }),
    );
  });

  it('keeps the id that it had before, and two captions are a question', () => {
    const known = withNamed(named('b'));
    const again = withNamed(named('a', { caption: 'Theirs' }));
    const merged = mergeIncidents({
      base: known,
      ours: withNamed(named('b', { visibility: 'internal' })),
      theirs: again,
    });
    expect(merged.pictures).toMatchObject([{ id: 'b', caption: 'Theirs' }]);
    const asked = mergeIncidents({ base, ours: withNamed(named('x', { caption: 'Ours' })), theirs: again });
    expect(asked.pictures).toMatchObject([{ id: 'a', caption: 'Ours' }]);
    expect(asked.conflicts).toContainEqual({ path: 'pictures.caption', id: 'a', theirs: 'Theirs' });
  });

  it('stands once where its id is another picture’s', () => {
    const file = `${'b'.repeat(32)}.png`;
    const merged = mergeIncidents({
      base,
      ours: withNamed(named('a', { visibility: 'public' })),
      theirs: withNamed(named('a', { file }), named('c')),
    });
    const same = (merged.pictures ?? []).filter((picture) => picture.file === pictureOf().file);
    expect(same).toHaveLength(1);
    expect(same[0]?.visibility).toBe('private');
  });
});

describe('a file that names one picture twice', () => {
  it('is read with it once, with all that was said of it, for the fewest', () => {
    const twice = withNamed(
      named('a', { visibility: 'public', caption: 'The graph', takenAt: base.createdAt }),
      named('b', { file: 'mine.png' }),
      named('c', { caption: 'Latency', altText: 'A line', source: 'Grafana', eventIds: [toId('call')] }),
      named('d', { file: 'mine.png' }),
    );
    const parsed = parseIncidentFile(new TextEncoder().encode(serializeIncident(twice)));
    if (!parsed.ok) throw new Error(parsed.error.code);
    const { incident, repairs } = parsed.value;
    expect(incident.pictures?.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(incident.pictures?.[0]).toEqual({
      ...named('a'),
      caption: 'The graph / Latency',
      altText: 'A line',
      source: 'Grafana',
      takenAt: base.createdAt,
      eventIds: ['alert', 'call'],
    });
    expect(repairs).toEqual([
      { place: 'pictures[2]', message: 'its file stands twice: put together with "a", private' },
    ]);
  });
});
