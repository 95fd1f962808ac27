import { isPeoplesKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/**
 * Whom the events of a timeline that is given in reading order name as acting: each once, by their first act. Older files have
 * tools among them.
 */
export function actingNames(timeline: readonly Pick<TimelineEvent, 'kind' | 'actor'>[]): readonly string[] {
  const acting = timeline.filter(({ kind }) => isPeoplesKind(kind)).map(({ actor = '' }) => oneLine(actor));
  return [...new Set(acting)].filter((name) => name !== '');
}
