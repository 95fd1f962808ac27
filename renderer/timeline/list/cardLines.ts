import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';

/** Who did or saw it, as its card says; a source that is an address is a link, and needs no words beside it. */
export function shownWho({ actor, source = '' }: TimelineEvent): string {
  return actor ?? (addressesIn(source).some(({ url }) => url === source.trim()) ? '' : source);
}

/** Whether a card has its small line below the title; the list expects the height of its row by it. */
export function hasMoreLine(event: TimelineEvent, areKindsLearnt: boolean): boolean {
  return (
    (!areKindsLearnt && event.kind !== undefined) || shownWho(event) !== '' || (event.detail ?? '') !== ''
  );
}
