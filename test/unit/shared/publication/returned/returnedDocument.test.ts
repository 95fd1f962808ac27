import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editEvent, removeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { terminalLine } from '#shared/merge/differenceText.ts';
import { offeredChanges, withChosen } from '#shared/publication/returned/offeredChanges.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const SAMPLE = sampleIncident();
const INTERNAL = toMarkdown(SAMPLE, { audience: 'internal' });
const PUBLIC = toMarkdown(SAMPLE, { audience: 'public' });

/** What a document offers, and the incident with all that is proposed. */
function comeHome(text: string, present: Incident = SAMPLE, base: Incident = SAMPLE) {
  const returned = returnedDocument(base, { name: 'checkout.md', text });
  if (returned === null) throw new Error('It was not known as an export.');
  const offered = offeredChanges(present, returned);
  const proposed = offered.filter(({ isProposed }) => isProposed);
  return {
    lines: offered.map(({ heading, line }) => `${heading}: ${terminalLine(line)}`),
    remarks: offered.flatMap(({ remark }) => (remark === '' ? [] : [remark])),
    taken: withChosen(present, returned, proposed, { newId: countedIds(), now: () => SAMPLE.updatedAt }),
    all: withChosen(present, returned, offered, { newId: countedIds(), now: () => SAMPLE.updatedAt }),
    again: (incident: Incident) => offeredChanges(incident, returned),
  };
}

function edited(document: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, document);
}

describe('a document that comes home', () => {
  it('offers nothing where nobody changed it, in any form', () => {
    const page = { pageSize: 'A4', fonts: [] } as const;
    for (const text of [
      INTERNAL,
      PUBLIC,
      toMarkdown(SAMPLE, { audience: 'internal', hasMermaid: true }),
      toHtml(SAMPLE, { audience: 'internal', ...page }),
      toHtml(SAMPLE, { audience: 'internal', whysAs: 'tree', ...page }),
      toHtml(SAMPLE, { audience: 'public', ...page }),
    ])
      expect(comeHome(text).lines).toEqual([]);
  });

  it('offers nothing where nobody changed it and files lie beside it', () => {
    const [event] = SAMPLE.timeline;
    const [cause] = SAMPLE.causes;
    if (event === undefined || cause === undefined) throw new Error('The sample has both');
    const named = (ending: string) => `${'a'.repeat(32)}.${ending}`;
    const files = [
      { parts: 214, caption: 'Log of the pool', source: 'db-1', eventIds: [event.id], file: named('txt') },
      { parts: 1200, causeIds: [cause.id], file: named('csv') },
      { parts: 3, caption: 'Order [sic] (copy)', inSummary: true, file: named('pdf') },
    ].map((known, index) => pictureOf({ id: toId(`file-${index}`), visibility: 'internal', ...known }));
    const incident = { ...SAMPLE, pictures: files };
    const options = {
      audience: 'internal',
      pictures: (file: string) => `checkout-pictures/${file}`,
    } as const;
    for (const text of [
      toMarkdown(incident, options),
      toHtml(incident, { ...options, pageSize: 'A4', fonts: [] }),
      toMarkdown(incident, { ...options, pictures: () => null }),
    ]) {
      expect(text).toMatch(/Attached|missing/);
      expect(comeHome(text, incident, incident).lines).toEqual([]);
    }
  });

  it.each(['internal', 'public'] as const)(
    'offers no picture that it had, in any %s form; a caption that changed is a note',
    (audience) => {
      const shown = SAMPLE.timeline.find(({ visibility }) => visibility === 'public');
      const [cause] = SAMPLE.causes;
      const [row] = SAMPLE.impact;
      if (shown === undefined || cause === undefined || row === undefined)
        throw new Error('The sample has each');
      const pictures = [
        { caption: 'Errors jump at 14:10', altText: 'A steep line', source: 'Grafana', eventIds: [shown.id] },
        {
          caption: 'The pool is full\nfor half an hour',
          altText: 'A curve at its limit',
          causeIds: [cause.id],
        },
        { caption: 'Orders of the day', impactIds: [row.id] },
        { caption: 'The two pools', inSummary: true },
      ].map((known, index) =>
        pictureOf({
          id: toId(`picture-${index}`),
          visibility: 'public',
          file: `${String(index).repeat(32)}.png`,
          ...known,
        }),
      );
      const incident = { ...SAMPLE, pictures };
      const options = { audience, pictures: (file: string) => `checkout-pictures/${file}` } as const;
      const markdown = toMarkdown(incident, options);
      expect(markdown).toContain('checkout-pictures/0');
      for (const text of [markdown, toHtml(incident, { ...options, pageSize: 'A4', fonts: [] })])
        expect(comeHome(text, incident, incident).lines).toEqual([]);
      const reworded = edited(markdown, ['Errors jump at 14:10', 'Errors jump at 14:12']);
      expect(comeHome(reworded, incident, incident).lines).toEqual([
        expect.stringMatching(/^Without a place in the incident: .*Errors jump at 14:12/),
      ]);
    },
  );

  it('has no changes by what earlier versions called the types of actions', () => {
    const types = ['mitigate', 'repair', 'prevent'] as const;
    const actions = SAMPLE.actions.map((action, at) => ({ ...action, type: types[at] ?? action.type }));
    const incident = { ...SAMPLE, actions };
    const earlier = edited(
      toMarkdown(incident, { audience: 'internal' }),
      ['| Respond |', '| Mitigate |'],
      ['| Recover |', '| Repair |'],
    );
    expect(comeHome(earlier, incident, incident).lines).toEqual([]);
  });

  it('offers each change part by part, as the words that differ', () => {
    const { lines, taken } = comeHome(
      edited(
        INTERNAL,
        ['nobody could check out', 'hardly anybody could check out'],
        ['**14:25** Page acknowledged', '**14:26** Page acknowledged at last'],
        ['| James | 21 March 2026', '| Bo | 28 March 2026'],
        [
          'Because the database connection pool was exhausted',
          'Because the database connection pool ran dry',
        ],
        ['- A graph protects', '- Read the graphs that you have.\n- A graph protects'],
      ),
    );
    expect(lines.join('\n')).toContain('[-nobody -]{+hardly anybody +}');
    expect(taken.summary).toContain('hardly anybody could check out');
    expect(taken.timeline.find(({ title }) => title.includes('at last'))?.occurredAt).toContain('14:26');
    expect(taken.actions[1]).toMatchObject({ owner: 'Bo', due: '2026-03-28' });
    expect(taken.causes[0]?.answer).toBe('the database connection pool ran dry');
    expect(taken.lessons.at(-1)?.text).toBe('Read the graphs that you have.');
    expect(lines).toHaveLength(7);
  });

  it('takes in what changed although the incident changed meanwhile', () => {
    const [, second] = SAMPLE.timeline;
    if (second === undefined) throw new Error('The sample has events.');
    const present = {
      ...editEvent(SAMPLE, { id: second.id, patch: { detail: 'Three pages in a minute.' } }),
      summary: SAMPLE.summary.replace('For 23 minutes', 'For 24 minutes'),
    };
    const { taken, remarks } = comeHome(edited(INTERNAL, ['nobody could', 'hardly anybody could']), present);
    expect(taken.summary).toMatch(/^For 24 minutes .* hardly anybody could/);
    expect(taken.timeline.find(({ id }) => id === second.id)?.detail).toBe('Three pages in a minute.');
    expect(remarks).toEqual([]);
  });

  it('does not propose what was changed here as well, nor what the document only lacks', () => {
    const present = { ...SAMPLE, summary: SAMPLE.summary.replace('nobody', 'no customer') };
    const text = edited(INTERNAL, ['nobody', 'hardly anybody'], ['- Not a single record was lost.\n', '']);
    const { taken, all, remarks } = comeHome(text, present);
    expect(remarks).toHaveLength(2);
    expect(taken).toEqual(present);
    expect(all.summary).toContain('hardly anybody');
    expect(all.wentWell).toHaveLength(SAMPLE.wentWell.length - 1);
  });

  it('keeps as a note what is said of an event that is gone by now, and every line without a place', () => {
    const [first] = SAMPLE.timeline;
    const gone = first === undefined ? SAMPLE : removeEvent(SAMPLE, first.id);
    const text = edited(
      INTERNAL,
      [first?.title ?? '', `${first?.title} early`],
      ['## 8. Lessons', 'Somebody should call the vendor.\n\n## 8. Lessons'],
      ['| Facilitator | Engineering manager from another team |', '| Facilitator | Somebody else |'],
    );
    const { taken } = comeHome(text, gone);
    const notes = taken.timeline.filter(({ source }) => source === 'checkout.md');
    expect(notes.map(({ title }) => title)).toEqual([
      `${first?.title} early`,
      'Facilitator | Somebody else',
      'Somebody should call the vendor.',
    ]);
    expect(
      notes.every(({ visibility, precision }) => visibility === 'private' && precision === 'unplaced'),
    ).toBe(true);
  });

  it('lets a public document change its own texts, and of the incident only words that it showed', () => {
    const secret = {
      ...SAMPLE,
      publication: { ...SAMPLE.publication, aliases: [{ name: 'Sarah', alias: 'an engineer' }] },
    };
    const named = {
      ...secret,
      timeline: secret.timeline.map((event, place) =>
        place === 1
          ? { ...event, title: 'Sarah sees the first requests fail', visibility: 'public' as const }
          : event,
      ),
    };
    const document = toMarkdown(named, { audience: 'public' });
    const lost = document.replace(/- \*\*14:46\*\*.*\n/, '').replace(/\n## Our apology[\s\S]*/, '\n');
    const { taken, all } = comeHome(
      edited(
        lost,
        ['sees the first requests fail', 'sees many requests fail'],
        ['could not use our API', 'were unable to use our API'],
      ),
      named,
      named,
    );
    expect(taken.publication.publicSummary).toContain('were unable to use our API');
    expect(taken.timeline.find(({ id }) => id === named.timeline[1]?.id)?.title).toBe(
      'Sarah sees many requests fail',
    );
    expect({ ...taken, timeline: [], publication: {} }).toEqual({ ...named, timeline: [], publication: {} });
    expect(taken.timeline).toHaveLength(named.timeline.length);
    expect(taken.publication.apology).toBe(named.publication.apology);
    expect(all).toEqual(taken);
  });

  it('does not put an alias that somebody changed into the words inside', () => {
    const named = {
      ...SAMPLE,
      publication: { ...SAMPLE.publication, aliases: [{ name: 'Grafana', alias: 'Monitoring' }] },
      timeline: SAMPLE.timeline.map((event, place) =>
        place === 1 ? { ...event, title: 'Grafana shows the climb', visibility: 'public' as const } : event,
      ),
    };
    const text = edited(toMarkdown(named, { audience: 'public' }), ['Monitoring shows', 'Our metrics show']);
    const { taken } = comeHome(text, named, named);
    expect(taken.timeline.find(({ id }) => id === named.timeline[1]?.id)?.title).toBe(
      'Grafana shows the climb',
    );
    expect(taken.timeline.some(({ title }) => title.includes('Our metrics show'))).toBe(true);
  });

  it('is not offered again once it was taken', () => {
    const text = edited(
      INTERNAL,
      ['nobody could', 'hardly anybody could'],
      ['- A graph', '- One more.\n- A graph'],
      [
        '**14:41**',
        '**14:40** The vendor is called\\\n  Communication · Lead <!-- Anna Ray: who? -->\n- **14:41**',
      ],
    );
    const { again, taken, lines } = comeHome(text);
    expect(lines.length).toBe(4);
    expect(again(taken)).toEqual([]);
  });

  it('offers nothing of any incident that nobody edited, and leaves any file valid', () => {
    fc.assert(
      fc.property(
        arbitraryIncident(),
        fc.constantFrom('internal' as const, 'public' as const),
        (incident, audience) => {
          const returned = returnedDocument(incident, {
            name: 'x.md',
            text: toMarkdown(incident, { audience }),
          });
          if (returned === null) return;
          const offered = offeredChanges(incident, returned);
          expect(offered.filter(({ change }) => change.kind !== 'note')).toEqual([]);
          const taken = withChosen(incident, returned, offered, {
            newId: countedIds(),
            now: () => SAMPLE.updatedAt,
          });
          const parsed = parseIncidentFile(new TextEncoder().encode(serializeIncident(taken)));
          expect(parsed.ok && parsed.value.repairs).toEqual([]);
        },
      ),
      { numRuns: runs(8) },
    );
  });
});
