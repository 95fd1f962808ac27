import type { Incident } from '#shared/domain/incident/incident.ts';
import { GROUND_RULES } from '#shared/wall/groundRules.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallLine } from '#shared/wall/wallText.ts';

/** What the meeting is about, and the ground rules. */
export function welcomeParts({ title, severity }: Pick<Incident, 'title' | 'severity'>): readonly WallPart[] {
  const name = wallLine(title);
  return [
    { kind: 'text', size: 'lead', text: name === '' ? severity : `${severity} · ${name}` },
    ...GROUND_RULES.map((rule) => ({ kind: 'rule' as const, ...rule })),
  ];
}
