import { lack } from '#shared/domain/incident/finding.ts';
import { fileEnding } from '#shared/domain/incident/picture.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

/** Pictures that go into a document and say nothing to who cannot see them. The private ones go into none. */
export function pictureRule(audience: Audience): ReadinessRule {
  return {
    id: audience === 'internal' ? 'pictures-described' : 'public-pictures-described',
    place: 'timeline',
    guide: 'Section 3',
    says: 'which signals were seen; who cannot see a picture has to be told what it shows.',
    severity: 'warning',
    reads: ['pictures'],
    find: (incident) =>
      picturesOf(incident)
        .filter(
          ({ visibility }) =>
            visibility === 'public' || (audience === 'internal' && visibility === 'internal'),
        )
        // A file is opened and read: it only has to have a name.
        .filter(
          ({ file, altText, caption }) =>
            (fileEnding(file) === null ? altText : altText + caption).trim() === '',
        )
        .map(({ id, file, caption }) =>
          lack(
            'warning',
            'picture-description',
            { place: 'timeline', id, field: 'altText' },
            lackWords(file, caption.trim()),
          ),
        ),
  };
}

function lackWords(file: string, caption: string): string {
  if (fileEnding(file) !== null) return 'A file does not say what it is.';
  return caption === ''
    ? 'A picture does not say what it shows.'
    : `The picture “${caption}” does not say what it shows.`;
}
