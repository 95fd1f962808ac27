import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import { PUBLIC_TEXTS, type PublicText } from '#shared/domain/incident/publication.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { findingName } from '#shared/readiness/findingName.ts';
import { blockingFindings, readiness } from '#shared/readiness/readiness.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const RULES: Record<PublicText, string> = {
  publicTitle: 'public-title',
  publicSummary: 'public-summary',
  publicDuration: 'public-duration',
  publicPrevention: 'public-prevention',
  apology: 'public-apology',
};

/** How the document marks what is not written, and the rule that finds it. */
const GAPS = [
  ['what happened, in words', 'public-summary'],
  ['how long it lasted', 'public-duration'],
  ['what is being done', 'public-prevention'],
  ['an apology to the people', 'public-apology'],
] as const;

function withTexts(texts: Partial<Publication>, parts: Partial<Incident> = {}): Incident {
  return buildIncident({ title: '', publication: { aliases: [], lastExports: [], ...texts }, ...parts });
}

const blocking = (incident: Incident) => blockingFindings(incident, 'public').map(({ rule }) => rule);
const all = (incident: Incident) =>
  readiness(incident, 'public').open.map(({ severity, rule }) => `${severity} ${rule}`);

/** The start and the end of the impact, 23 minutes apart. */
function lasting(visibility: 'internal' | 'private'): Partial<Incident> {
  const start = buildEvent('start', '14:23');
  const end = buildEvent('end', '14:46', { visibility });
  const { milestones } = buildIncident();
  return {
    timeline: [start, end],
    milestones: { ...milestones, impactStarted: start.id, resolved: end.id },
  };
}

describe('the public version', () => {
  it('lacks exactly the parts that are not written, whichever those are', () => {
    fc.assert(
      fc.property(fc.subarray([...PUBLIC_TEXTS]), (written) => {
        const texts = Object.fromEntries(written.map((part) => [part, `Words of the ${part}.`]));
        const lacking = PUBLIC_TEXTS.filter((part) => !written.includes(part)).map((part) => RULES[part]);
        expect(blocking(withTexts(texts))).toEqual(lacking);
      }),
    );
  });

  it('lacks what its document says is still to be written', () => {
    fc.assert(
      fc.property(arbitraryIncident(), ({ dismissedFindings: _, ...incident }) => {
        const found = blocking(incident);
        const gaps = toMarkdown(incident, { audience: 'public' });
        for (const [words, rule] of GAPS) {
          if (gaps.includes(`**Not written yet:** ${words}`)) expect(found).toContain(rule);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it.each(['', '  ', '…', '---', 'TBD', 'todo:', 'To be written.', '<!-- the apology -->'])(
    'takes %j for an apology that is not written',
    (apology) => {
      expect(blocking(withTexts({ apology }))).toContain('public-apology');
    },
  );

  it('says how long it lasted from the milestones, unless one of them is private', () => {
    expect(blocking(withTexts({}, lasting('internal')))).not.toContain('public-duration');
    expect(blocking(withTexts({}, lasting('private')))).toContain('public-duration');
  });

  it.each([
    ['an open action that is public', { visibility: 'public' }, false],
    ['an internal action', { visibility: 'internal' }, true],
    ['a public action that is not going to be done', { visibility: 'public', status: 'not-doing' }, true],
    ['a public action without words', { visibility: 'public', title: ' ' }, true],
  ] as const)('with %s, lacks what prevents it: %o %s', (_what, parts, isLacking) => {
    const actions = [buildAction('Add an alert', parts)];
    expect(blocking(withTexts({}, { actions })).includes('public-prevention')).toBe(isLacking);
  });

  it('questions a title that was written for colleagues', () => {
    const title = 'orders pool exhausted';
    expect(all(withTexts({}, { title }))).toContain('warning public-title');
    expect(all(withTexts({ publicTitle: 'Orders  Pool exhausted ' }, { title }))).toContain(
      'warning public-title',
    );
    const told = all(withTexts({ publicTitle: 'Checkout was down' }, { title }));
    expect(told.join()).not.toContain('public-title');
  });

  it('asks nothing of the sections that stay inside', () => {
    const sample = { ...sampleIncident(), lessons: [], summary: '', causes: [] };
    expect(blocking(sample)).toEqual([]);
    expect(blockingFindings(sample, 'internal').length).toBeGreaterThan(0);
  });

  it('has nothing to be asked about in the sample', () => {
    expect(all(sampleIncident())).toEqual(['note status-page-link']);
  });
});

describe('a name from inside in what goes out', () => {
  const written = (publicSummary: string, parts: Partial<Publication> = {}): Incident => {
    const sample = sampleIncident();
    return { ...sample, publication: { ...sample.publication, publicSummary, ...parts } };
  };
  const names = (incident: Incident) =>
    readiness(incident, 'public')
      .open.filter(({ rule }) => rule === 'public-name')
      .map(({ severity, spot }) => `${severity} ${spot.id}`);

  it('is a finding until it has an alias or may be public', () => {
    const text = 'The queue on orders-db-3 was full, see OPS-4712 and http://wiki.corp/pool.';
    const open = names(written(text));
    expect(open).toContain('error orders-db-3');
    expect(open).toContain('error OPS-4712');
    expect(blocking(written(text))).toContain('public-name');
    const { aliases } = sampleIncident().publication;
    const answered = [
      ...aliases,
      { name: 'orders-db-3', alias: 'a database' },
      { name: 'OPS-4712', alias: 'OPS-4712' },
      { name: 'http://wiki.corp/pool', alias: 'an internal page' },
    ];
    expect(names(written(text, { aliases: answered }))).toEqual([]);
  });

  it('is none where it is that of somebody who was there, since it goes out as the role', () => {
    const incident = written('Then Mirela Kestrup restarted it.', { aliases: [] });
    const [first] = incident.meeting.attendees;
    if (first === undefined) throw new Error('The sample has attendees');
    const attendees = [{ ...first, name: 'Mirela Kestrup', role: 'On-call engineer' }];
    const known = { ...incident, meeting: { ...incident.meeting, attendees } };
    expect(names(known)).toEqual([]);
    expect(toMarkdown(known, { audience: 'public' })).toContain('Then the on-call engineer restarted it.');
  });

  it('is a question where it only looks like a first name', () => {
    expect(names(written('Tom restarted it.'))).toEqual(['warning Tom']);
  });

  it('is none while it stands in texts that stay inside, or in public words of a known person', () => {
    const incident = { ...written('James helped.'), summary: 'orders-db-3 was full.' };
    expect(names(incident)).toEqual([]);
  });

  it('is looked for in the internal title only while that goes out', () => {
    const incident = { ...written('It was full.'), title: 'orders-db-3 is full' };
    expect(names(incident)).toEqual([]);
    const { publicTitle: _, ...publication } = incident.publication;
    expect(names({ ...incident, publication })).toEqual(['error orders-db-3']);
  });

  it('is let stand for a reason, each on its own', () => {
    const incident = written('orders-db-3 and orders-db-4 were full.');
    const [one] = readiness(incident, 'public').open.filter(({ rule }) => rule === 'public-name');
    if (one === undefined) throw new Error('Two names are undecided');
    const dismissedFindings = [{ ...findingName(one), reason: 'It is ours', at: incident.createdAt }];
    expect(names({ ...incident, dismissedFindings })).toEqual(['error orders-db-4']);
  });
});

describe('the words of a text for customers', () => {
  const SUMMARY =
    'Retries of checkout-api found no idempotency key after a failover, so cards were charged twice.';
  const asked = (incident: Incident) =>
    readiness(incident, 'public').open.flatMap(({ rule, message, spot }) =>
      rule === 'public-jargon' ? [`${spot.field}: ${message}`] : [],
    );

  it('are asked about where customers do not know them, in the field that has them', () => {
    expect(asked(withTexts({ publicSummary: SUMMARY }))).toEqual([
      'publicSummary: Customers may not know “checkout-api”, “idempotency” and “failover”. Could plain words say it, or explain it in brackets?',
    ]);
  });

  it('are plain where an alias stands for them when it leaves, where they are explained, and in ordinary words', () => {
    const aliases = [{ name: 'checkout-api', alias: 'our checkout' }];
    expect(asked(withTexts({ publicSummary: 'Retries of checkout-api were stopped.', aliases }))).toEqual([]);
    expect(asked(withTexts({ publicSummary: 'A failover (the spare takes over) went wrong.' }))).toEqual([]);
    expect(
      asked(withTexts({ publicSummary: 'From 14:23 to 14:46 UTC you could not sign in to our web shop.' })),
    ).toEqual([]);
  });

  it('count only where it is written for customers', () => {
    expect(asked(withTexts({}, { summary: SUMMARY }))).toEqual([]);
  });
});
