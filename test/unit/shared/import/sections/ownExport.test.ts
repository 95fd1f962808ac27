import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { incidentFromDraft, withDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { plainIncident } from '#test/support/imports/plainIncident.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { at, countedIds, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

function exported(incident: Incident): string {
  return toMarkdown(incident, { audience: 'internal' });
}

function imported(text: string): Incident {
  return incidentFromDraft(
    draftOf(sourceOf(text)),
    { title: 'Imported', timeZone: 'UTC' },
    { newId: countedIds(), now: () => timestampAt(TEST_NOW_MS) },
  );
}

describe('a document that Debrief exported', () => {
  it('of the sample comes back as the same document', () => {
    const document = exported(sampleIncident());
    expect(exported(imported(document))).toBe(document);
  });

  it('as a page comes back as the same document', () => {
    const incident = sampleIncident();
    const page = `<!doctype html><html><body>${toHtmlFragment(incident, 'internal')}</body></html>`;
    expect(exported(imported(page))).toBe(exported(incident));
  });

  it('comes back as the same document, whatever the incident holds', () => {
    fc.assert(
      fc.property(plainIncident, (incident) => {
        const document = exported(incident);
        expect(exported(imported(document))).toBe(document);
      }),
      { numRuns: runs(40) },
    );
  });

  it.each(['Markdown', 'a page'])(
    'as %s keeps tasks, where pictures are and the language of code',
    (form) => {
      const written =
        '- [x] one\n- [ ] two\n- plain\n\n![graph](https://img.example/a.png)\n\n```sql\nselect 1;\n```';
      const sample = sampleIncident();
      const timeline = sample.timeline.map((event) => ({ ...event, detail: written }));
      const incident: Incident = { ...sample, summary: written, timeline };
      const page = `<!doctype html><html><body>${toHtmlFragment(incident, 'internal')}</body></html>`;
      const back = imported(form === 'Markdown' ? exported(incident) : page);
      for (const text of [back.summary, ...back.timeline.map(({ detail = '' }) => detail)])
        for (const kept of written.replace('![', '[').split('\n\n')) expect(text).toContain(kept);
    },
  );

  it('has its addresses as they were written, however the document names them', () => {
    const sample = sampleIncident();
    const graph = 'https://grafana.example/d/k3Jd/checkout?from=1773151800000&to=1773154200000';
    const ticket = 'https://acme.atlassian.net/browse/PAY-1';
    const incident: Incident = {
      ...sample,
      summary: `Seen at ${graph} and in [our notes](https://notes.example/1).`,
      timeline: sample.timeline.map((event) => ({ ...event, source: graph, detail: `See ${graph}, then.` })),
      actions: sample.actions.map((action) => ({ ...action, ticketUrl: ticket })),
      lessons: sample.lessons.map((item) => ({ ...item, text: `Look at ${graph}` })),
    };
    const page = `<!doctype html><html><body>${toHtmlFragment(incident, 'internal')}</body></html>`;
    for (const document of [exported(incident), page]) {
      const back = imported(document);
      expect(new Set(back.timeline.map(({ source, detail }) => `${source} ${detail}`))).toEqual(
        new Set([`${graph} See ${graph}, then.`]),
      );
      expect(new Set(back.actions.map(({ ticketUrl }) => ticketUrl))).toEqual(new Set([ticket]));
      expect(new Set(back.lessons.map(({ text }) => text))).toEqual(new Set([`Look at ${graph}`]));
      expect(back.summary).toBe(`Seen at <${graph}> and in [our notes](https://notes.example/1).`);
      expect(exported(back)).toBe(exported(incident));
    }
  });

  it('keeps what events say in Markdown: log lines with their form, commands, lists, bold', () => {
    const details = [
      '2026-03-10T13:12:03Z ERROR pool exhausted\n    at pool.take (pool.ts:12)\n\n2026-03-10T13:12:04Z WARN 3 of **50**',
      'It said:\n\n```\n$ echo "```"\n  - **14:18** not an event\n```\n\nand _stopped_ with `code 3`.',
      '````\nERROR ``` in a token\n````',
      '- first\n- second\n\nAfter **both**\nanother line',
    ];
    const sample = sampleIncident();
    const timeline = sample.timeline.map((event, index) => ({ ...event, detail: details[index % 4] ?? '' }));
    const incident = { ...sample, timeline };
    const page = `<!doctype html><html><body>${toHtmlFragment(incident, 'internal')}</body></html>`;
    const code =
      /```\n2026-03-10T13:12:03Z ERROR pool exhausted\n {4}at pool.take \(pool.ts:12\)\n\n2026-03-10T13:12:04Z WARN 3 of \*\*50\*\*\n```/;
    for (const document of [exported(incident), page]) {
      const back = imported(document);
      expect(back.timeline.map(({ title }) => title)).toEqual(timeline.map(({ title }) => title));
      expect(back.timeline[0]?.detail).toMatch(code);
      expect(back.timeline[1]?.detail).toContain('\n$ echo "```"\n  - **14:18** not an event\n');
      expect(back.timeline[1]?.detail).toContain('`code 3`');
    }
    for (const document of [exported(incident), page])
      expect(exported(imported(document))).toBe(exported(incident));
  });

  it('has every detail as it was, in Markdown and as a page, with pictures below it or none', () => {
    const block = fc.constantFrom(
      'The *pool* was **full**, see [the notes](https://notes.example/a_1) and `size_of 5`',
      'Two lines,\nand ~~not~~ three',
      '- first\n- second\n  - inner',
      '3. third\n4. fourth',
      '- [x] asked\n- [ ] answered',
      '> It is full\n>\n> - they said',
      '## Later',
      '14:52 the pool was enlarged',
      '- **14:55** Detection rang',
      'Attached: a note',
      '| a | b |\n| - | - |\n| 1 | **2** |',
      '```\n$ echo "- **14:18**"\n\n# root\n```',
      'ERROR pool exhausted\n    at pool.take (pool.ts:12)',
      '---',
      'Seen at https://grafana.example/d/k3Jd/checkout?from=1773151800000&to=1773154200000',
    );
    const details = fc.array(fc.array(block, { maxLength: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(details, fc.boolean(), (all, hasPictures) => {
        const sample = sampleIncident();
        const timeline = sample.timeline
          .slice(0, all.length)
          .map((event, index) => ({ ...event, detail: (all[index] ?? []).join('\n\n') }));
        const [first] = timeline;
        const at = { visibility: 'internal', eventIds: first === undefined ? [] : [first.id] } as const;
        const pictures = [
          pictureOf({ ...at, caption: 'The pool' }),
          pictureOf({ ...at, id: toId('picture-2'), file: `${'b'.repeat(32)}.txt`, caption: 'Its log' }),
        ];
        const incident = { ...sample, timeline, causes: [], actions: [] };
        const shown = { ...incident, pictures: hasPictures ? pictures : [] };
        const document = toMarkdown(shown, {
          audience: 'internal',
          pictures: (file) => `x-pictures/${file}`,
        });
        const page = toHtmlFragment(shown, 'internal', { pictures: () => 'data:image/png;base64,AA' });
        for (const written of [document, `<!doctype html><html><body>${page}</body></html>`]) {
          expect(exported(imported(written))).toBe(exported(incident));
          const stays = draftOf(sourceOf(written)).leftOut.filter(({ reason }) => /stays/.test(reason.one));
          expect(stays).toHaveLength(hasPictures ? 2 : 0);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it('as JSON comes back with all that the document shows', () => {
    fc.assert(
      fc.property(plainIncident, (incident) => {
        expect(exported(imported(serializeIncident(incident)))).toBe(exported(incident));
      }),
      { numRuns: runs(60) },
    );
  });

  it('as a file keeps what is private to itself', () => {
    const incident = sampleIncident();
    const [first] = incident.timeline;
    if (first === undefined) throw new Error('the sample has events');
    const secret = { ...first, title: 'told in confidence', visibility: 'private' } as const;
    const draft = draftOf(sourceOf(serializeIncident({ ...incident, timeline: [secret] })));
    expect(JSON.stringify(draft)).not.toContain('told in confidence');
    expect(draftWords(draft)).toMatch(/1 private part left out$/);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('adds nothing to the incident that it came from', () => {
    const incident = sampleIncident();
    const again = withDraft(incident, draftOf(sourceOf(exported(incident))), countedIds());
    expect(again).toEqual(incident);
  });

  it('tells two moments of one clock time apart by their days, where an answer names one', () => {
    const sample = sampleIncident();
    const [first, second] = sample.timeline;
    const [cause] = sample.causes;
    if (first === undefined || second === undefined || cause === undefined)
      throw new Error('the sample has them');
    const timeline = [
      { ...first, title: 'First night', occurredAt: at('2026-03-10T02:00:00Z') },
      { ...second, title: 'Second night', occurredAt: at('2026-03-11T02:00:00Z') },
    ];
    const causes = [{ ...cause, parentId: null, evidence: [second.id] }];
    const home = imported(exported({ ...sample, timeline, causes }));
    const titles = home.causes.flatMap(({ evidence }) =>
      evidence.map((id) => home.timeline.find((event) => event.id === id)?.title),
    );
    expect(titles).toEqual(['Second night']);
  });

  it('has the whys as a tree, with what shows each, and the actions about them', () => {
    const { causes, actions, rootCause, failure } = imported(exported(sampleIncident()));
    const byAnswer = new Map(causes.map((cause) => [cause.answer, cause]));
    const pool = byAnswer.get('the database connection pool was exhausted');
    const migration = byAnswer.get('a migration query kept 38 of its 50 connections for over 10 minutes');
    expect(migration?.parentId).toBe(pool?.id);
    expect(pool?.evidence).toHaveLength(2);
    expect(actions.filter(({ causeIds }) => causeIds.length > 0)).toHaveLength(4);
    expect(rootCause).toMatch(/^Any large migration/);
    expect(failure).toBe('The API answered signed-in users with 503 errors');
  });

  it('has the plan of the review, and the roles of those who responded', () => {
    const { meeting } = imported(exported(sampleIncident()));
    expect(meeting.facilitator).toBe('Engineering manager from another team');
    expect(meeting.scheduledFor).toBe('2026-03-11T15:00:00+00:00');
    expect(meeting.attendees.map(({ name, role }) => [name, role])).toEqual([
      ['On-call engineer', 'Responder'],
    ]);
  });

  it('loses no line: what its head works out is no part of it, and nothing is left out', () => {
    const draft = draftOf(sourceOf(exported(sampleIncident())));
    expect(uncoveredLines(draft)).toEqual([]);
    expect(draft.leftOut).toEqual([]);
  });
});

describe('a document that an earlier version exported', () => {
  const OLD = [
    '# Pump stopped',
    '**SEV2** · Draft · 10 March 2026 · Times in UTC',
    'On the status page: <https://status.example.com/42>',
    'Written because of lost revenue.',
    '| Time to detect | Time to acknowledge | Time to mitigate | Time to resolve |\n| - | - | - | - |\n| 2 min | unknown | unknown | unknown |\n| from impact start | from detection | from impact start | from impact start |',
    '## 3. Timeline',
    'Times are in UTC.',
    '- **14:18** Pressure falls\\\n  Signal · source: Panel · marks: impact starts\n- **14:20** Alarm rings\\\n  Detection · marks: detected',
    '## 4. Root cause analysis',
    '**What failed:** The pump stopped',
    '- **Why did it stop?**\\\n  Because the valve was shut\\\n  Evidence: 14:18 · Confirmed · Why it was not noticed sooner\n  - **Why was it shut?**\\\n    Because nothing says that it is\\\n    Possible · Missing safeguard (detect)',
    '### Root cause',
    'Nothing shows the state of the valve.',
  ].join('\n\n');

  it('has its milestones, its whys as it told them, its root cause and its page', () => {
    const { timeline, milestones, causes, rootCause, publication, trigger } = imported(OLD);
    const marked = (id: unknown) => timeline.find((event) => event.id === id)?.title;
    expect([marked(milestones.impactStarted), marked(milestones.detected)]).toEqual([
      'Pressure falls',
      'Alarm rings',
    ]);
    expect(causes.map(({ answer, kind, confidence }) => [answer, kind, confidence])).toEqual([
      ['the valve was shut', 'detection', 'confirmed'],
      ['nothing says that it is', 'occurrence', 'possible'],
    ]);
    expect(rootCause).toBe('Nothing shows the state of the valve.');
    expect(publication.statusPageUrl).toBe('https://status.example.com/42');
    expect(trigger.criteria).toEqual(['revenue']);
  });
});
