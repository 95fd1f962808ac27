import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { MERGE_RULES } from '#shared/readiness/mergeRules.ts';
import { pictureRule } from '#shared/readiness/pictureRules.ts';
import {
  nameFindings,
  plainWordFindings,
  STATUS_PAGE_RULE,
  titleFindings,
  unwrittenFindings,
} from '#shared/readiness/publicTextFindings.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

/** The guide's "Share Publicly When Appropriate", as a reader says it. */
const SHARE = 'For the public';

/** The places of what the public version is made from. */
const PUBLIC_PLACES: readonly DeskPlace[] = ['summary', 'impact', 'timeline', 'actions', 'publish'];

/** Whatever else these rules read, they read what is written for the public. */
const TEXTS: readonly (keyof Incident)[] = ['title', 'timeline', 'milestones', 'actions', 'publication'];

/** What readiness asks of the public version, in its order; the internal document has rules of its own. */
export const PUBLIC_RULES: readonly ReadinessRule[] = [
  {
    id: 'public-titled',
    place: 'publish',
    guide: SHARE,
    says: 'customers look for what they noticed, not for what broke.',
    severity: 'error',
    reads: TEXTS,
    find: titleFindings,
  },
  {
    id: 'public-told',
    place: 'publish',
    guide: SHARE,
    says: 'say what happened, in words for the people who were affected.',
    severity: 'error',
    reads: TEXTS,
    find: (incident) => unwrittenFindings(incident, 'publicSummary'),
  },
  {
    id: 'public-timed',
    place: 'publish',
    guide: SHARE,
    says: 'say how long it lasted.',
    severity: 'error',
    reads: TEXTS,
    find: (incident) => unwrittenFindings(incident, 'publicDuration'),
  },
  {
    id: 'public-prevented',
    place: 'publish',
    guide: SHARE,
    says: 'say what you are doing so that it does not happen again.',
    severity: 'error',
    reads: TEXTS,
    find: (incident) => unwrittenFindings(incident, 'publicPrevention'),
  },
  {
    id: 'public-apologised',
    place: 'publish',
    guide: SHARE,
    says: 'an apology to the people affected belongs to it.',
    severity: 'error',
    reads: TEXTS,
    find: (incident) => unwrittenFindings(incident, 'apology'),
  },
  {
    id: 'public-names-decided',
    place: 'publish',
    guide: SHARE,
    says: 'names from inside leave only where somebody decided that they may.',
    severity: 'error',
    reads: [...TEXTS, 'summary', 'impact', 'meeting', 'timeZone'],
    find: nameFindings,
  },
  {
    id: 'public-plain',
    place: 'publish',
    guide: SHARE,
    says: 'customers know neither what services are called nor how they are run.',
    severity: 'note',
    reads: [...TEXTS, 'summary', 'impact', 'meeting', 'timeZone'],
    find: plainWordFindings,
  },
  STATUS_PAGE_RULE,
  pictureRule('public'),
  ...MERGE_RULES.filter(({ place }) => PUBLIC_PLACES.includes(place)),
];
