import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { removeCause } from '#shared/domain/causes/causeEdits.ts';
import { type PictureId, toId } from '#shared/domain/incident/ids.ts';
import { removeImpactRow } from '#shared/domain/items/itemEdits.ts';
import { pieceOf, piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import {
  addPicture,
  homesOf,
  type PictureHome,
  picturesAt,
  picturesOf,
  removePicture,
  replacePictureFile,
} from '#shared/domain/pictures/pictureEdits.ts';
import { removeEvents } from '#shared/domain/timeline/eventEdits.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const event = (id: string): PictureHome => ({ kind: 'event', id: toId(id) });
const cause = (id: string): PictureHome => ({ kind: 'cause', id: toId(id) });
const file = (digit: string) => `${digit.repeat(32)}.png`;

describe('a PDF and its first page', () => {
  const pdf = pictureOf({ id: toId('pdf'), file: `${'a'.repeat(32)}.pdf`, eventIds: [toId('e1')] });
  const page = pictureOf({ id: toId('page'), file: file('b'), pageOf: pdf.file, eventIds: [toId('e1')] });
  const other = pictureOf({ id: toId('other'), file: file('c'), eventIds: [toId('e1')] });

  it('are one thing where both stand, in the place of the PDF', () => {
    expect(piecesOf([page, other, pdf])).toEqual([
      { picture: other, page: null },
      { picture: pdf, page },
    ]);
    expect(pieceOf([page, pdf], page.id)).toEqual({ picture: pdf, page });
    expect(piecesOf([page, other])).toEqual([
      { picture: page, page: null },
      { picture: other, page: null },
    ]);
  });

  it('are two where a file that was written by hand names what is no PDF, itself or one another', () => {
    const self = { ...other, pageOf: other.file };
    const [one, two] = [
      { ...page, pageOf: other.file },
      { ...other, pageOf: page.file },
    ];
    expect(piecesOf([self]).map(({ picture }) => picture)).toEqual([self]);
    expect(piecesOf([one, two]).map(({ picture }) => picture)).toEqual([one, two]);
  });

  it('are taken away together, from the one place', () => {
    const both = { ...buildIncident(), pictures: [page, other, { ...pdf, inSummary: true }] };
    for (const id of [page.id, pdf.id]) {
      const left = removePicture(both, { id, home: event('e1') });
      expect(picturesOf(left).map((each) => each.id)).toEqual(['other', 'pdf']);
      expect(picturesAt(left, { kind: 'summary' })).toHaveLength(1);
    }
  });
});

describe('pictures', () => {
  it('stand at events and answers, the same one once with all its places', () => {
    const once = addPicture(buildIncident(), { home: event('e1'), picture: pictureOf({ file: file('1') }) });
    const again = { ...pictureOf({ file: file('1') }), id: toId<PictureId>('picture-2') };
    const twice = addPicture(once, { home: cause('c1'), picture: again });
    expect(picturesOf(twice)).toHaveLength(1);
    expect(picturesOf(twice).flatMap(homesOf)).toEqual([event('e1'), cause('c1')]);
    expect(addPicture(twice, { home: cause('c1'), picture: again })).toBe(twice);
    expect(picturesAt(twice, event('e1'))).toEqual(picturesAt(twice, cause('c1')));
    expect(picturesAt(twice, event('c1'))).toEqual([]);
  });

  it('stand at rows of the impact and at the summary, and leave those again', () => {
    const homes: readonly PictureHome[] = [
      { kind: 'impact', id: toId('i1') },
      { kind: 'summary' },
      event('e1'),
    ];
    const all = homes.reduce((to, home) => addPicture(to, { home, picture: pictureOf() }), buildIncident());
    expect(picturesOf(all)).toMatchObject([{ impactIds: ['i1'], inSummary: true, eventIds: ['e1'] }]);
    for (const home of homes) expect(picturesAt(all, home)).toHaveLength(1);
    const left = homes
      .slice(0, 2)
      .reduce((from, home) => removePicture(from, { id: pictureOf().id, home }), all);
    expect(Object.keys(picturesOf(left)[0] ?? {})).not.toEqual(expect.arrayContaining(['impactIds']));
    expect(picturesOf(left).flatMap(homesOf)).toEqual([event('e1')]);
  });

  it('are replaced wherever their file is named, and are one where they become the same', () => {
    const pictures = [
      pictureOf({ file: file('1'), eventIds: [toId('e1')], caption: 'One', visibility: 'public' }),
      pictureOf({
        visibility: 'public',
        id: toId('picture-2'),
        file: file('2'),
        inSummary: true,
        caption: 'Two',
      }),
    ];
    const to = { file: file('2'), width: 9, height: 8 };
    const next = replacePictureFile({ ...buildIncident(), pictures }, { from: file('1'), to });
    expect(picturesOf(next)).toMatchObject([
      { ...to, eventIds: ['e1'], inSummary: true, caption: 'One / Two', visibility: 'internal' },
    ]);
    expect(replacePictureFile(next, { from: file('1'), to })).toBe(next);
  });

  it('leave the incident with their last place, and the key with the last picture', () => {
    const incident = {
      ...buildIncident(),
      pictures: [pictureOf({ eventIds: [toId('e1')], causeIds: [toId('c1')] })],
    };
    const { id } = pictureOf();
    const once = removePicture(incident, { id, home: event('e1') });
    expect(picturesOf(once).flatMap(homesOf)).toEqual([cause('c1')]);
    expect('pictures' in removePicture(once, { id, home: cause('c1') })).toBe(false);
    expect(removePicture(once, { id, home: event('e1') })).toBe(once);
  });

  it('never refer to what an edit took away, and go to what events became', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.nat(), fc.nat(), (incident, one, other) => {
        const eventIds = incident.timeline.map(({ id }) => id);
        const causeIds = incident.causes.map(({ id }) => id);
        const gone = [
          eventIds[one % (eventIds.length || 1)],
          eventIds[other % (eventIds.length || 1)],
        ].flatMap((id) => id ?? []);
        const states = [
          removeEvents(incident, gone),
          mergeEvents(incident, gone),
          ...causeIds.slice(0, 2).map((id) => removeCause(incident, id)),
          ...incident.impact.slice(0, 2).map(({ id }) => removeImpactRow(incident, id)),
        ];
        for (const state of states) {
          const known = new Set<string>(
            [...state.timeline, ...state.causes, ...state.impact].map(({ id }) => id),
          );
          expect(
            picturesOf(state)
              .flatMap(homesOf)
              .filter((home) => home.kind !== 'summary' && !known.has(home.id)),
          ).toEqual([]);
        }
        const merged = mergeEvents(incident, gone);
        expect(picturesOf(merged).length).toBe(picturesOf(incident).length);
      }),
      { numRuns: runs(50) },
    );
  });
});
