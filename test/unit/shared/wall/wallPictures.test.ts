import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { isPictureFile } from '#shared/domain/incident/picture.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPictures } from '#shared/wall/wallPictures.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const FOLDER = '/pictures/handle-0/';

function focusOn(over: Partial<WallFocus>): WallFocus {
  return { ...WALL_FOCUS, place: 'timeline', ...over };
}

describe('a picture on the wall', () => {
  it('fills the room with what the event in the light has, once it is asked for', () => {
    const sample = sampleIncident();
    const [event] = sample.timeline;
    if (event === undefined) throw new Error('The sample has no event');
    const shown = pictureOf({
      eventIds: [event.id],
      visibility: 'internal',
      caption: 'It\tclimbs',
      altText: 'A graph',
    });
    const incident = {
      ...sample,
      pictures: [pictureOf({ eventIds: [event.id], file: `${'b'.repeat(32)}.png` }), shown],
    };
    const focus = focusOn({ eventId: event.id });
    expect(wallPictures(incident, focus)).toEqual([shown]);
    const again = { ...incident, pictures: [...incident.pictures, pictureOf({ id: toId('again') })] };
    expect(wallPictures(again, focus), 'private where it stands again').toEqual([]);
    expect(wallProjection(incident, focus).content.kind).toBe('timeline');
    const message = wallProjection(incident, { ...focus, picture: { at: 0, folder: FOLDER } });
    expect(message.content).toEqual({
      kind: 'picture',
      address: `${FOLDER}${shown.file}`,
      caption: 'It climbs',
      alt: 'A graph',
    });
    expect(message.page).toEqual({ number: 1, count: 1 });
    expect(wallProjection(incident, { ...focus, picture: { at: 1, folder: FOLDER } }).content.kind).toBe(
      'timeline',
    );
    const blank = wallProjection(incident, { ...focus, isBlank: true, picture: { at: 0, folder: FOLDER } });
    expect(blank.content.kind).toBe('blank');
  });

  it('is never one that is private or of a private event, and no other file, whatever the desk looks at', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.nat({ max: 20 }), fc.nat({ max: 3 }), (incident, pick, at) => {
        const spots: readonly Partial<WallFocus>[] = [
          ...incident.timeline.map(({ id }) => ({ eventId: id })),
          ...incident.causes.map(({ id }) => ({ place: 'causes' as const, causeId: id })),
        ];
        const focus = focusOn({ ...spots[pick % (spots.length || 1)], picture: { at, folder: FOLDER } });
        const message = wallMessageSchema.parse(wallProjection(incident, focus));
        const { content } = message;
        if (content.kind !== 'picture') return;
        const hidden = new Set(
          incident.timeline.filter(({ visibility }) => visibility === 'private').map(({ id }) => id),
        );
        const open = picturesOf(incident).filter(
          ({ file, visibility, eventIds, causeIds }) =>
            visibility !== 'private' &&
            isPictureFile(file) &&
            (causeIds.length > 0 || eventIds.some((id) => !hidden.has(id))),
        );
        expect(open.map(({ file }) => `${FOLDER}${file}`)).toContain(content.address);
      }),
      { numRuns: runs(200) },
    );
  });

  it('has an address of a picture and no other, or the main process refuses the message', () => {
    const message = wallProjection(sampleIncident(), WALL_FOCUS);
    const withAddress = (address: string) =>
      wallMessageSchema.safeParse({ ...message, content: { kind: 'picture', address, caption: '', alt: '' } })
        .success;
    expect(withAddress(`${FOLDER}${'a'.repeat(32)}.png`)).toBe(true);
    for (const address of [
      'https://x.example/a.png',
      '/desk.html',
      `${FOLDER}../a.png`,
      'data:image/png;base64,',
    ]) {
      expect(withAddress(address), address).toBe(false);
    }
  });
});
