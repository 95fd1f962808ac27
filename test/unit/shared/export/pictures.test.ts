import { describe, expect, it } from 'vitest';
import { type PictureId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const FILE = pictureOf().file;
const pictures = (file: string) => `p/${file}`;

function sampleWith(known: Parameters<typeof pictureOf>[0]): Incident {
  const sample = sampleIncident();
  const event = sample.timeline.find(({ visibility }) => visibility === 'public') ?? sample.timeline[0];
  const eventIds = event === undefined ? [] : [event.id];
  return { ...sample, pictures: [pictureOf({ eventIds, visibility: 'internal', ...known })] };
}

describe('a picture in a document', () => {
  it('stands below its event, with its caption, source and what it shows', () => {
    const incident = sampleWith({ caption: 'It *climbs*.', altText: 'A [graph]', source: 'Grafana' });
    const markdown = toMarkdown(incident, { audience: 'internal', pictures });
    expect(markdown).toContain(`\n\n  ![A \\[graph\\]](p/${FILE})\\\n  It \\*climbs\\*. · Source: Grafana\n`);
    const html = toHtml(incident, { audience: 'internal', pageSize: 'A4', fonts: [], pictures });
    expect(html).toContain(
      `<figure class="picture"><img src="p/${FILE}" alt="A [graph]" width="4" height="3"><figcaption>It *climbs*. · Source: Grafana</figcaption></figure>`,
    );
  });

  it('stays beside the words that it shows, and a tall one may be taller', () => {
    const options = { audience: 'internal', pageSize: 'A4', fonts: [], pictures } as const;
    const html = toHtml(sampleWith({ width: 300, height: 900 }), options);
    expect(html).toMatch(
      /<li class="event [^"]*"><svg [^>]*>.*?<\/svg><div class="head"><strong class="time">(?:(?!<li).)*<\/div>\s*<figure class="picture tall">/s,
    );
    expect(html).toContain('.head{break-inside:avoid;break-after:avoid}');
    expect(toHtml(sampleIncident(), options)).not.toContain('class="head"');
  });

  it('stands below the answer that it is evidence of', () => {
    const incident = sampleIncident();
    const [cause] = incident.causes;
    const causeIds = cause === undefined ? [] : [cause.id];
    const shown = {
      ...incident,
      pictures: [pictureOf({ causeIds, visibility: 'internal', caption: 'The pool' })],
    };
    const markdown = toMarkdown(shown, { audience: 'internal', pictures });
    expect(markdown).toContain(`![The pool](p/${FILE})\\\n  The pool`);
    for (const whysAs of ['text', 'tree'] as const) {
      const html = toHtml(shown, { audience: 'internal', pageSize: 'A4', fonts: [], whysAs, pictures });
      expect(html).toContain(`src="p/${FILE}"`);
    }
  });

  it('that is missing is said by an internal one, and no document without pictures tells of any', () => {
    const incident = sampleWith({ caption: 'It climbs.' });
    expect(toMarkdown(incident, { audience: 'internal', pictures: () => null })).toContain(
      'Picture missing: It climbs.',
    );
    expect(toMarkdown(incident, { audience: 'internal' })).not.toContain('It climbs');
  });

  it('of the first page of a PDF tells of the file below itself, once, and a public one of the page alone', () => {
    const pdf = `${'d'.repeat(32)}.pdf`;
    const one = sampleWith({ pageOf: pdf, caption: 'Cover of the report', visibility: 'public' });
    const [page] = one.pictures ?? [];
    const { pageOf: _none, ...rest } = page ?? pictureOf();
    const whole = { ...rest, id: toId<PictureId>('whole'), file: pdf, parts: 3, caption: 'Vendor.pdf' };
    const both = { ...one, pictures: [...(one.pictures ?? []), whole] };
    const markdown = toMarkdown(both, { audience: 'internal', pictures });
    expect(markdown).toContain(
      `\n\n  ![Cover of the report](p/${FILE})\\\n  Cover of the report · Attached: [Vendor.pdf](p/${pdf}) (PDF, 3 pages)\n`,
    );
    expect(markdown.match(/Vendor\.pdf/g)).toHaveLength(1);
    const outside = toMarkdown(both, { audience: 'public', pictures });
    expect(outside).toContain(`![Cover of the report](p/${FILE})`);
    expect(outside).not.toMatch(/Vendor|dddd/);
    const kept = {
      ...both,
      pictures: [...(one.pictures ?? []), { ...whole, visibility: 'private' as const }],
    };
    expect(JSON.stringify(withoutPrivateParts(kept, 'internal').pictures)).not.toMatch(/Vendor|dddd/);
  });

  it('that is a file is named: a link where it lies beside the document, and never in a public one', () => {
    const file = `${'b'.repeat(32)}.txt`;
    const attached = sampleWith({ file, parts: 214, caption: 'Log of *the* pool', source: 'Loki' });
    const markdown = toMarkdown(attached, { audience: 'internal', pictures });
    expect(markdown).toContain(
      `\n\n  Attached: [Log of \\*the\\* pool](p/${file}) (Text, 214 lines · source: Loki)\n`,
    );
    const page = { audience: 'internal', pageSize: 'A4', fonts: [] } as const;
    expect(toHtml(attached, { ...page, pictures: () => '' })).toContain(
      'Attached: Log of *the* pool (Text, 214 lines · source: Loki)',
    );
    expect(toMarkdown(attached, { audience: 'internal', pictures: () => null })).toContain(
      'File missing: Log of \\*the\\* pool',
    );
    const ticked = sampleWith({ file, parts: 214, caption: 'Log of the pool', visibility: 'public' });
    expect(toMarkdown(ticked, { audience: 'public', pictures })).not.toMatch(/Attached|bbbb|Log of/);
  });

  it('goes into the public one only where it and its event are public, without its source, with aliases', () => {
    const text = { caption: 'Nadia saw it.', altText: 'Her screen', source: 'her desktop' };
    const aliases = [{ name: 'Nadia', alias: 'an engineer' }];
    const said = (incident: Incident) =>
      toMarkdown(
        { ...incident, publication: { ...incident.publication, aliases } },
        { audience: 'public', pictures },
      );
    const ticked = said(sampleWith({ ...text, visibility: 'public' }));
    expect(ticked).toContain(`![Her screen](p/${FILE})\\\n  An engineer saw it.`);
    expect(ticked).not.toContain('desktop');
    expect(said(sampleWith(text))).not.toContain(FILE);
    const event = sampleIncident().timeline.find(({ visibility }) => visibility === 'internal');
    const eventIds = event === undefined ? [] : [event.id];
    expect(said(sampleWith({ ...text, visibility: 'public', eventIds }))).not.toContain(FILE);
  });

  it('of a private event, and one with a path for a name, stay out of every document', () => {
    const at = (event: object) => ({ ...sampleIncident().timeline[0], id: toId('e1'), ...event });
    const incident = buildIncident({
      timeline: [at({ visibility: 'private' }), at({ id: toId('e2') })] as Incident['timeline'],
      pictures: [
        pictureOf({ visibility: 'internal', eventIds: [toId('e1')], caption: 'Hidden' }),
        pictureOf({ visibility: 'internal', eventIds: [toId('e2')], file: '../up.png', caption: 'Outside' }),
      ],
    });
    const markdown = toMarkdown(incident, { audience: 'internal', pictures });
    expect(markdown).not.toMatch(/Hidden|Outside|up\.png/);
  });
});

describe('a picture at the summary or at a number', () => {
  const sample = sampleIncident();
  const [row] = sample.impact;
  const at = { inSummary: true, impactIds: row === undefined ? [] : [row.id], caption: 'The status page' };
  const written = (visibility: 'private' | 'internal' | 'public', audience: 'internal' | 'public') =>
    toMarkdown(
      {
        ...sample,
        impact: sample.impact.map((each) => ({ ...each, visibility: 'public' as const })),
        pictures: [pictureOf({ ...at, visibility })],
      },
      { audience, pictures },
    ).split(`p/${FILE}`).length - 1;

  it('stands in both places of a document for whom it may', () => {
    expect(written('internal', 'internal')).toBe(2);
    expect(written('public', 'public')).toBe(2);
    expect(written('internal', 'public')).toBe(0);
    expect(written('private', 'internal')).toBe(0);
  });

  it('names the metric that it shows, which its place below the table does not say', () => {
    const pictures = [pictureOf({ ...at, inSummary: false, visibility: 'internal' })];
    const options = { audience: 'internal', pictures: (file: string) => `p/${file}` } as const;
    expect(toMarkdown({ ...sample, pictures }, options)).toContain(`\n${row?.metric}: The status page\n`);
  });

  it('goes with a number that stays inside', () => {
    const impact = sample.impact.map((each) => ({ ...each, visibility: 'private' as const }));
    const incident = {
      ...sample,
      impact,
      pictures: [pictureOf({ ...at, inSummary: false, visibility: 'internal' })],
    };
    expect(toMarkdown(incident, { audience: 'internal', pictures })).not.toContain(FILE);
  });
});

it('what stands below an event is on lines of its own in a page', () => {
  const sample = sampleIncident();
  const timeline = sample.timeline
    .slice(0, 1)
    .map((event) => ({ ...event, detail: 'It said:\nERROR x\n\nThen it *stopped*.' }));
  const [{ id }] = timeline as [(typeof timeline)[number]];
  const file = pictureOf({
    file: `${'b'.repeat(32)}.txt`,
    eventIds: [id],
    visibility: 'internal',
    caption: 'Log',
  });
  const html = toHtml(
    { ...sample, timeline, pictures: [file] },
    { audience: 'internal', pageSize: 'A4', fonts: [], pictures: () => '' },
  );
  expect(html).toMatch(
    /<pre><code>ERROR x\n<\/code><\/pre>\s*<div class="detail">Then it <em>stopped<\/em>\.<\/div>\s*<div class="below">.*Signal.*<\/div>\s*<div class="attached">Attached: Log/,
  );
});
