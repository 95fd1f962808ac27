import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { DraftEvent } from '#shared/import/draft/importDraft.ts';

/** `<== IMPACT BEGINS`, `← outage ends`: how a timeline says where the impact starts and ends. */
const MARK =
  /\s*(?:[([]\s*)?(?:<=+|<-+|⇐|←|⟸|\*{3})\s*(?:the )?(?:impact|outage|incident|downtime)\s+(begins?|starts?|began|started|ends?|ended|over|mitigated|resolved)\b[.!*]*\s*[)\]]?\s*$/i;

/** Events with the milestones that a mark behind their words states; the mark is no part of the title. */
export function withStatedImpact(events: readonly DraftEvent[]): readonly DraftEvent[] {
  return events.map((event) => {
    const [mark, word = ''] = MARK.exec(event.title) ?? [];
    if (mark === undefined) return event;
    const title = event.title.slice(0, -mark.length);
    return { ...event, title, milestones: [...(event.milestones ?? []), milestoneOf(word.toLowerCase())] };
  });
}

function milestoneOf(word: string): MilestoneName {
  if (/^(?:begin|start|began)/.test(word)) return 'impactStarted';
  return word === 'mitigated' ? 'mitigated' : 'resolved';
}
