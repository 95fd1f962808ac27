import type {
  CriteriaBounds,
  PostmortemThreshold,
  TriggerCriterion,
} from '#shared/domain/incident/trigger.ts';
import { counted } from '#shared/text/phrases.ts';

/** A criterion of the guide as a statement about an incident, with the team's bounds: `Data was lost, any amount`. */
export function criterionWords(criterion: TriggerCriterion, bounds: CriteriaBounds): string {
  switch (criterion) {
    case 'downtime':
      return `Customers were down for more than ${counted(bounds.downtimeMinutes, 'minute')}`;
    case 'data-loss':
      return 'Data was lost, any amount';
    case 'paged-outside-hours':
      return 'On-call was paged outside business hours';
    case 'security':
      return 'It was a security incident';
    case 'revenue':
      return 'It cost revenue directly';
    case 'repeated':
      return `The same type of failure, twice in ${counted(bounds.repeatDays, 'day')}`;
  }
}

/** The team's threshold as it reads: `more than 1% of users for more than 5 minutes`. */
export function thresholdWords({ usersPercent, minutes }: PostmortemThreshold): string {
  return `more than ${usersPercent}% of users for more than ${counted(minutes, 'minute')}`;
}
