import { numberedSample } from '#build/pictures/numberedSample.ts';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';

const WORDS =
  'connections climb while the queue drains and nobody is paged because no threshold was ever set'.split(' ');

/** So many words of plain English, the same each time. */
function words(count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(index * 7) % WORDS.length]).join(' ');
}

function items(count: number, length: (index: number) => number): readonly ListItem[] {
  return Array.from({ length: count }, (_, index) => ({
    id: toId(`long-${index}-${length(index)}`),
    text: words(length(index)),
    visibility: 'internal',
  }));
}

/** The sample with far more in each text than anyone should write. */
export function longIncident(): Incident {
  const sample = numberedSample();
  const numbered = <T extends { readonly id: AnyId }>(things: readonly T[]) => [...things, ...things];
  return {
    ...sample,
    title: `${sample.title}, ${words(40)}`,
    summary: `${words(120)}.\n\n- ${words(30)}\n- **${words(20)}**`,
    failure: words(40),
    impact: numbered(sample.impact).map((row, index) =>
      index < sample.impact.length
        ? row
        : {
            id: toId(`long-row-${index}`),
            metric: words(8),
            value: `About 1,234,567,890 requests, ${words(index * 8)}`,
            visibility: 'internal',
          },
    ),
    timeline: sample.timeline.map((event, index) => ({
      ...event,
      title: `${event.title} ${words(index * 6)}`,
      detail: words(index * 60),
      precision: index % 2 === 0 ? 'exact' : 'approximate',
    })),
    causes: sample.causes.map((cause) => ({ ...cause, question: `Why ${words(30)}?`, answer: words(90) })),
    wentWell: items(14, (index) => 6 + index * 6),
    lessons: items(3, () => 200),
    actions: sample.actions.map((action, index) => ({
      ...action,
      title: words(6 + index * 25),
      owner: index === 1 ? words(20) : 'Sarah',
    })),
  };
}
