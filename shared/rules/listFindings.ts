import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

type RequiredList = 'contributingFactors' | 'wentWell' | 'lessons';

const EMPTY: Record<RequiredList, { readonly rule: string; readonly message: string }> = {
  contributingFactors: {
    rule: 'factors-empty',
    message: 'No contributing factor is listed; add what made it worse or slower to resolve.',
  },
  wentWell: { rule: 'went-well-empty', message: 'Nothing that went well is listed; say what helped.' },
  lessons: { rule: 'lessons-empty', message: 'No lesson is listed; add what others could take from it.' },
};

/** Sections 5, 6 and 8: the lists every postmortem has. "Went poorly" and "got lucky" are optional. */
export function listFindings(incident: Incident, list: RequiredList): Lack[] {
  if (incident[list].length === 0) {
    const { rule, message } = EMPTY[list];
    return [lack('error', rule, placeSpot(list), message)];
  }
  return incident[list]
    .filter((item) => item.text.trim() === '')
    .map(({ id }) => lack('warning', 'item-text', { place: list, id, field: 'text' }, 'A line has no text.'));
}
