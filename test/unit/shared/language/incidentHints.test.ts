import { describe, expect, it } from 'vitest';
import { draftQuestion, draftRootCause } from '#shared/domain/causes/causeQuestions.ts';
import { dismissHint, restoreHints } from '#shared/domain/dismissalEdits.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { hintsAt, incidentHints, readHints } from '#shared/language/incidentHints.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const settings = { terms: NO_TERMS, dismissed: [] };
const found = (incident: Incident, dismissed: readonly string[] = []) =>
  incidentHints(incident, { terms: NO_TERMS, dismissed }).map(
    ({ rule, spot }) => `${spot.id || spot.field} ${rule}`,
  );

const blaming = () =>
  buildIncident({
    summary: 'Nobody noticed.',
    timeline: [
      { ...buildEvent('e1', '14:05'), title: 'The team forgot it' },
      { ...buildEvent('e2', '14:06'), title: 'The team forgot it' },
    ],
    lessons: [buildItem('l1', 'Luckily it held')],
    gotLucky: [buildItem('g1', 'Luckily it held')],
  });

describe('readHints', () => {
  it('pauses after each text of a long timeline, and has read all at the end', () => {
    const timeline = Array.from({ length: 50 }, (_, index) => ({
      ...buildEvent(`round-${index}`, '14:05'),
      title: `The team forgot step ${index}`,
    }));
    const incident = buildIncident({ timeline });
    const reading = readHints(incident, 'timeline', NO_TERMS);
    let pauses = 0;
    let step = reading.next();
    for (; step.done !== true; step = reading.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(50);
    expect(step.value).toEqual(incidentHints(incident, settings));
  });
});

describe('incidentHints', () => {
  it('reads what is written for the public', () => {
    const publication = {
      publicSummary: 'The team forgot it.',
      apology: 'Nobody noticed.',
      aliases: [],
      lastExports: [],
    };
    expect(found(buildIncident({ publication })).map((hint) => hint.split(' ')[0])).toEqual([
      'publicSummary',
      'apology',
    ]);
  });

  it('finds hints in every prose field, in the order of the sections', () => {
    const ids = blaming().timeline.map(({ id }) => id);
    expect(found(blaming())).toEqual([
      'summary nobody-noticed',
      ...ids.map((id) => `${id} forgot`),
      'l1 luck',
    ]);
  });

  it('counts a sentence once when the question or the root cause drafted from it repeats it', () => {
    const careless = buildCause('a', null, {
      question: 'Why did it expire?',
      answer: 'The team did not bother',
    });
    const once = found(buildIncident({ causes: [careless] }));
    expect(once).toHaveLength(1);
    const quoted = draftQuestion(buildIncident({ causes: [careless] }), careless.id);
    expect(quoted).toBe('Why did the team not bother?');
    const asked = [
      careless,
      buildCause('b', 'a', { question: quoted, answer: 'Nothing reminds of it' }),
      buildCause('c', 'a', { question: quoted, answer: 'The date is on one laptop' }),
    ];
    expect(found(buildIncident({ causes: asked }))).toEqual(once);
    const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
    const leaf = [{ ...careless, stop, confidence: 'confirmed' } as const];
    expect(draftRootCause(leaf)).toContain('The team did not bother');
    expect(found(buildIncident({ causes: leaf, rootCause: draftRootCause(leaf) }))).toEqual(once);
  });

  it('reads a question in the author’s own words, once for all its answers', () => {
    const question = 'Why did nobody pay attention? The team forgot it.';
    const causes = ['a', 'b'].map((id) => buildCause(id, null, { question, answer: 'No reminder' }));
    expect(found(buildIncident({ causes })).filter((hint) => hint.endsWith(' forgot'))).toEqual(['a forgot']);
    const edited = found(buildIncident({ causes, rootCause: 'The team forgot it.' }));
    expect(edited).toContain('rootCause forgot');
  });

  it('has nothing to ask about the sample, which is written without blame', () => {
    expect(found(sampleIncident())).toEqual([]);
  });

  it('leaves out one hint, a kind in this incident, or a kind for good', () => {
    const incident = blaming();
    const [, first] = incidentHints(incident, settings);
    if (first === undefined || first.spot.id === '') throw new Error('There is a hint in the timeline');
    const once = dismissHint(incident, { rule: 'forgot', excerpt: first.excerpt, id: first.spot.id });
    expect(found(once).filter((one) => one.endsWith('forgot'))).toHaveLength(1);
    const here = dismissHint(once, { rule: 'forgot' });
    expect(found(here).filter((one) => one.endsWith('forgot'))).toEqual([]);
    expect(here.dismissedHints).toEqual([{ rule: 'forgot' }]);
    expect(dismissHint(here, { rule: 'forgot' })).toBe(here);
    expect(found(restoreHints(here))).toEqual(found(incident));
    expect(found(incident, ['luck', 'forgot'])).toEqual(['summary nobody-noticed']);
  });

  it('keeps what was dismissed out of every export', () => {
    const incident = dismissHint(blaming(), { rule: 'forgot', excerpt: 'secret words' });
    for (const audience of ['internal', 'public'] as const) {
      expect(JSON.stringify(withoutPrivateParts(incident, audience))).not.toContain('secret words');
    }
  });

  it('reads again what names somebody who came or went, and nothing else', () => {
    const withPeople = (...actors: readonly string[]) =>
      buildIncident({
        ...blaming(),
        contributingFactors: [buildItem('f1', 'Zoltan forgot the flag'), buildItem('f2', 'The flag was off')],
        timeline: actors.map((actor, index) => ({
          ...buildEvent(`actor-${index}`, '14:05'),
          kind: 'decision',
          actor,
        })),
      });
    const without = withPeople('Bela');
    // Whom no list knows is found by what is said of them.
    expect(found(without).filter((hint) => hint.startsWith('f1'))).toEqual(['f1 left-undone']);
    expect(found(withPeople('Bela', 'Zoltan')).filter((hint) => hint.startsWith('f1'))).toEqual([
      'f1 forgot',
    ]);
    expect(found(without)).toEqual(found(withPeople('Bela', 'Gabor')));
  });

  it('knows the people of the meeting by name', () => {
    const attendees = [{ id: 'a1', name: 'Zoltan Kiss', role: 'Database lead', present: true }];
    const incident = buildIncident({
      contributingFactors: [buildItem('f1', 'The change Zoltan made was large')],
      meeting: { ...blaming().meeting, attendees: attendees as never },
    });
    const hints = incidentHints(incident, settings);
    expect(hints.map(({ rule }) => rule)).toEqual(['named-person']);
    expect(hints[0]?.question).toContain('Database lead');
  });
});

describe('hintsAt', () => {
  it('has for each field what the margin has, and nothing where there is no prose', () => {
    const incident = blaming();
    const all = incidentHints(incident, settings);
    expect(all.length).toBeGreaterThan(3);
    for (const { spot } of all) {
      const own = all.filter((hint) => JSON.stringify(hint.spot) === JSON.stringify(spot));
      expect(hintsAt(incident, spot, settings)).toEqual(own);
    }
    expect(hintsAt(incident, { place: 'summary', id: '', field: 'title' }, settings)).toEqual([]);
  });

  it('keeps still about quoted words, logs and the chat of others', () => {
    const detail =
      '> The team forgot it.\n\n[14:03] anna: The team forgot it.\n\n```\nThe team forgot it.\n```';
    const [event] = blaming().timeline;
    if (event === undefined) throw new Error('There is an event');
    const timeline = [{ ...event, title: 'Restarted', detail }];
    const spot = { place: 'timeline', id: event.id, field: 'detail' } as const;
    expect(hintsAt(buildIncident({ timeline }), spot, settings)).toEqual([]);
    const own = [{ ...event, title: 'Restarted', detail: 'The team forgot it.' }];
    expect(hintsAt(buildIncident({ timeline: own }), spot, settings)).toHaveLength(1);
  });
});
