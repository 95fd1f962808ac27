import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';

/** Incidents with very many parts; `size` counts them. */
export const MANY_PARTS = {
  actions: (size: number) =>
    buildIncident({
      causes: times(50, (at) => buildCause(`cause-${at}`)),
      actions: times(size, (at) =>
        buildAction(`Add check ${at} to the deploy`, {
          owner: `Owner ${at}`,
          causeIds: [toId(`cause-${at % 50}`)],
        }),
      ),
    }),
  events: (size: number) =>
    buildIncident({
      timeline: times(size, (at) =>
        buildEvent(`event ${at}`, '14:00', {
          occurredAt: timestampAt(TEST_NOW_MS + at * 1000),
          actor: `Person ${at}`,
        }),
      ),
    }),
  attendees: (size: number) =>
    withMeeting({
      attendees: times(size, (at) => ({
        id: toId(`person-${at}`),
        name: `Mirela Kestrup${at}`,
        role: 'Engineer',
        present: true,
      })),
    }),
} as const;

/** Incidents with one very long text; `size` counts its characters. */
export const LONG_TEXTS = {
  'a facilitator without a space': (size: number) => withMeeting({ facilitator: 'X'.repeat(size) }),
  'a facilitator of many words': (size: number) => withMeeting({ facilitator: 'Xabc '.repeat(size / 5) }),
  'an attendee and a role': (size: number) =>
    withMeeting({
      attendees: [{ id: toId('person'), name: 'Y'.repeat(size), role: 'z'.repeat(size), present: true }],
    }),
  'an owner': (size: number) =>
    buildIncident({
      summary: prose(400),
      actions: [buildAction('Add a check', { owner: 'Q'.repeat(size) })],
    }),
  'an actor': (size: number) =>
    buildIncident({
      summary: prose(400),
      timeline: [buildEvent('Paged', '14:00', { actor: '王'.repeat(size) })],
    }),
  'an alias': (size: number) => {
    const { publication, ...rest } = buildIncident({ summary: prose(400) });
    const aliases = [{ name: 'N'.repeat(size), alias: 'a'.repeat(size) }];
    return { ...rest, publication: { ...publication, aliases } };
  },
  'agenda titles': (size: number) =>
    withMeeting({
      plan: (['other', 'causes'] as const).map((kind) => ({
        id: toId(kind),
        kind,
        title: `T${' wide'.repeat(size / 5)}`,
        minutes: 5,
        isProtected: false,
      })),
    }),
  'a summary of prose': (size: number) => buildIncident({ summary: prose(size) }),
  'a summary without a space': (size: number) => buildIncident({ summary: 'x'.repeat(size) }),
  'a summary of short lines': (size: number) => buildIncident({ summary: 'ab\n'.repeat(size / 3) }),
  'a summary of paragraphs': (size: number) => buildIncident({ summary: 'ab cd\n\n'.repeat(size / 7) }),
  'a summary of quotes in quotes': (size: number) => buildIncident({ summary: '> '.repeat(size / 2) }),
  'a summary of lists in lists': (size: number) => buildIncident({ summary: '- '.repeat(size / 2) }),
  'a summary of brackets': (size: number) => buildIncident({ summary: '['.repeat(size) }),
  'a summary of stars': (size: number) => buildIncident({ summary: '*a_'.repeat(size / 3) }),
  'a summary of hosts': (size: number) => buildIncident({ summary: 'a.b.corp '.repeat(size / 9) }),
  'a title': (size: number) => buildIncident({ title: `T${' wide'.repeat(size / 5)}` }),
  'a failure and a root cause': (size: number) =>
    buildIncident({ failure: prose(size), rootCause: prose(size) }),
  'an event': (size: number) =>
    buildIncident({ timeline: [buildEvent('Paged', '14:00', { title: prose(size), detail: prose(size) })] }),
  'a private note': (size: number) => withMeeting({ privateNotes: prose(size) }),
  'an answer': (size: number) =>
    buildIncident({ causes: [buildCause('a', null, { answer: prose(size), question: prose(size) })] }),
  'an impact value': (size: number) =>
    buildIncident({ impact: [buildRow('Requests', { value: 'a\n'.repeat(size / 2) })] }),
} as const;

function withMeeting(parts: Partial<Meeting>): Incident {
  const causes = [buildCause('The engineer restarted it')];
  const { meeting, ...rest } = buildIncident({ summary: prose(400), causes });
  return { ...rest, meeting: { ...meeting, ...parts } };
}

function times<T>(size: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: size }, (_, at) => make(at));
}

/** Sentences that are all different, so that none is known from the one before. */
function prose(size: number): string {
  const sentences: string[] = [];
  for (let length = 0; length < size; length += sentences.at(-1)?.length ?? 0) {
    sentences.push(`Pool ${sentences.length} had no free connection and was restarted by the engineer. `);
  }
  return sentences.join('').slice(0, size);
}
