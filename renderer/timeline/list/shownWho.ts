import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';

/** Who did or saw it, as its card says; a source that is an address is a link, and needs no words beside it. */
export function shownWho({ actor, source = '' }: TimelineEvent): string {
  return actor ?? (addressesIn(source).some(({ url }) => url === source.trim()) ? '' : source);
}
