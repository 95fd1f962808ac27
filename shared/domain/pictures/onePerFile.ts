import { byObject } from '#shared/basics/memo.ts';
import { isEvidenceFile, type Picture } from '#shared/domain/incident/picture.ts';
import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';

// The same bytes must not be private at one place and public at another. An incident names a file once; one that was
// written by hand, or by several people, may not.

const byFile = byObject((pictures: readonly Picture[]): ReadonlyMap<string, readonly Picture[]> => {
  const found = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const same = found.get(picture.file);
    if (same === undefined) found.set(picture.file, [picture]);
    else same.push(picture);
  }
  return found;
});

/** Who may see a file: the fewest that any picture of it says. */
export function visibilityOfFile(pictures: readonly Picture[], file: string): Visibility {
  const all = byFile(pictures).get(file) ?? [];
  return VISIBILITIES.find((name) => all.some(({ visibility }) => visibility === name)) ?? 'private';
}

/**
 * The pictures with each file named once, by its first: at all their places, with what each says, for the fewest that any
 * may be seen by. The very same list where none stands twice. Names that are no file's are nobody's bytes.
 */
export function onePerFile(pictures: readonly Picture[]): readonly Picture[] {
  const files = byFile(pictures);
  if (files.size === pictures.length) return pictures;
  return pictures.flatMap((picture) => {
    const all = isEvidenceFile(picture.file) ? (files.get(picture.file) ?? []) : [picture];
    if (all.length === 1) return [picture];
    return all[0] === picture ? [together(picture, all)] : [];
  });
}

function together(first: Picture, all: readonly Picture[]): Picture {
  const source = texts(all, 'source');
  return {
    ...Object.fromEntries<unknown>([...all].reverse().flatMap((each) => Object.entries(each))),
    ...first,
    caption: texts(all, 'caption'),
    altText: texts(all, 'altText'),
    ...(source === '' ? {} : { source }),
    visibility: visibilityOfFile(all, first.file),
    eventIds: [...new Set(all.flatMap(({ eventIds }) => eventIds))],
    causeIds: [...new Set(all.flatMap(({ causeIds }) => causeIds))],
    ...(all.some(({ impactIds }) => impactIds !== undefined)
      ? { impactIds: [...new Set(all.flatMap(({ impactIds = [] }) => impactIds))] }
      : {}),
    ...(all.some(({ inSummary }) => inSummary === true) ? { inSummary: true } : {}),
  };
}

/** What each says, once. */
function texts(all: readonly Picture[], key: 'caption' | 'altText' | 'source'): string {
  return [...new Set(all.map((picture) => picture[key] ?? '').filter((text) => text.trim() !== ''))].join(
    ' / ',
  );
}
