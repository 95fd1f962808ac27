import type { CanaryPlace } from '#test/support/incidents/canaryIncident.ts';

/** All the texts that the room may read; whatever else the file has, now or later, may not reach the wall. */
const FOR_THE_ROOM = new Set([
  'title',
  'summary',
  'impact.metric',
  'impact.value',
  'timeline.title',
  'timeline.detail',
  'failure',
  'rootCause',
  'causes.question',
  'causes.answer',
  'contributingFactors.text',
  'wentWell.text',
  'wentPoorly.text',
  'gotLucky.text',
  'lessons.text',
  'actions.title',
  'actions.owner',
  'actions.due',
  'pictures.caption',
  'pictures.altText',
  'signals.name',
  'signals.unit',
  'meeting.plan.title',
  'meeting.facilitator',
  'meeting.attendees.name',
  'meeting.attendees.role',
]);
const IF_PARKED_IS_SHOWN = 'meeting.parkingLot.text';

/** The places of all canaries in what the wall was sent or shows that are not for the room. */
export function notForTheRoom(
  content: string,
  places: ReadonlyMap<string, CanaryPlace>,
  isParkedShown = false,
): readonly string[] {
  return canariesIn(content).flatMap((canary) => {
    const { path = 'unknown', visibility = '' } = places.get(canary) ?? {};
    const isOpen = FOR_THE_ROOM.has(path) || (isParkedShown && path === IF_PARKED_IS_SHOWN);
    return isOpen && visibility !== 'private' ? [] : [`${path} (${visibility})`];
  });
}

/** The places of all canaries that came through; shows that a search would find one. */
export function toldToTheRoom(
  content: string,
  places: ReadonlyMap<string, CanaryPlace>,
): ReadonlySet<string> {
  return new Set(canariesIn(content).map((canary) => places.get(canary)?.path ?? 'unknown'));
}

/** A sentence may begin with a canary, and then has a capital. */
function canariesIn(content: string): readonly string[] {
  const found = [...content.matchAll(/canary\d+song/gi)].map(([canary]) => canary.toLowerCase());
  return [...new Set(found)];
}
