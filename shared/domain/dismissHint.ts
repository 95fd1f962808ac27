import type { DismissedHint } from '#shared/domain/incident/dismissedHint.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Notes that a hint was let stand. Dismissing a rule in all of the incident takes its single dismissals along. */
export function dismissHint(incident: Incident, dismissal: DismissedHint): Incident {
  const before = incident.dismissedHints ?? [];
  const isThere = before.some(
    ({ rule, excerpt, id }) =>
      rule === dismissal.rule &&
      (excerpt === undefined || (excerpt === dismissal.excerpt && id === dismissal.id)),
  );
  if (isThere) return incident;
  const kept =
    dismissal.excerpt === undefined ? before.filter(({ rule }) => rule !== dismissal.rule) : before;
  return { ...incident, dismissedHints: [...kept, dismissal] };
}

/** Lets every hint of this incident show again. */
export function restoreHints(incident: Incident): Incident {
  const { dismissedHints, ...rest } = incident;
  return dismissedHints === undefined ? incident : rest;
}
