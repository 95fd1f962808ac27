import { lack } from '#shared/domain/incident/finding.ts';
import { type DeskPlace, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { undecidedSpot } from '#shared/merge/undecidedPlaces.ts';
import { fieldWords, headingOfPath } from '#shared/merge/valueWords.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

/** The name of each of these findings. */
const RULE = 'merge-undecided';

const PLACES: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];

/**
 * What merges left to be decided, among the findings of the place that has it: one version stands in the document, and
 * nobody has chosen it. No export contains the other.
 */
export const MERGE_RULES: readonly ReadinessRule[] = PLACES.map((place) => ({
  id: `${RULE}-${place}`,
  place,
  guide: 'Running the meeting',
  says: 'the whole team reads one document, so that each thing in it has one version.',
  severity: 'warning',
  reads: ['conflicts'],
  find: ({ conflicts = [] }) => {
    const spots = new Map(
      conflicts.map((conflict) => {
        const spot = undecidedSpot(conflict);
        return [`${spot.id} ${spot.field}`, { spot, path: conflict.path }];
      }),
    );
    return [...spots.values()].flatMap(({ spot, path }) =>
      spot.place === place ? [lack('warning', RULE, spot, message(path))] : [],
    );
  },
}));

function message(path: string): string {
  return `${headingOfPath(path)}: two versions of one ${fieldWords(path)} wait for a decision. Which one is right?`;
}
