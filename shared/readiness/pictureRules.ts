import { lack } from '#shared/domain/incident/finding.ts';
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
        .filter(({ altText }) => altText.trim() === '')
        .map(({ id, caption }) =>
          lack(
            'warning',
            'picture-description',
            { place: 'timeline', id, field: 'altText' },
            caption.trim() === ''
              ? 'A picture does not say what it shows.'
              : `The picture “${caption.trim()}” does not say what it shows.`,
          ),
        ),
  };
}
