import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { passedMilestones, phasesOf } from '#shared/domain/timeline/phases.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { toSignalSvg } from '#shared/export/toSignalSvg.ts';
import { measuredText } from '#shared/words/signalWords.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { canaryPeak, withCanarySignals } from '#test/support/incidents/canarySignals.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const PAGE = { pageSize: 'A4', fonts: [] } as const;

function sampleWith(over: Partial<Signal>): Incident {
  const sample = sampleIncident();
  const [cause] = sample.causes;
  const signal: Signal = {
    id: toId('signal-1'),
    name: 'Errors <b> at checkout',
    unit: '%',
    source: 'Grafana',
    threshold: 5,
    visibility: 'internal',
    stretches:
      cause === undefined ? [] : [{ causeId: cause.id, from: sample.createdAt, to: sample.createdAt }],
    points: '2026-03-10T14:00:00+00:00 0.2 +600000 0.3 37.5 - 0.2 0.1',
    ...over,
  };
  return { ...sample, signals: [signal] };
}

/** As the points and as the words have it. */
const peakText = (visibility: Signal['visibility'], index: number) =>
  index === 0 ? String(canaryPeak(visibility)) : measuredText(canaryPeak(visibility), 'ms');

const SENTENCE = '14:00 to 14:50: 0.1% to 37.5%, highest at 14:20; above 5% from 14:20 to the last value.';

describe('a graph in a document', () => {
  it('is drawn where the page draws, under its name, with what it says as its caption and description', () => {
    const html = toHtml(sampleWith({}), { audience: 'internal', ...PAGE });
    expect(html).toMatch(/<figure class="figure-signal-1"><svg [^>]*role="img"/);
    expect(html).toContain('<title id="signal-1-title">Errors &#x3C;b> at checkout</title>');
    expect(html).toContain(`<figcaption>${SENTENCE} Source: Grafana</figcaption>`);
    expect(html).toMatch(/<path d="M[\d. L]+"/);
  });

  it('is told in words by Markdown, and named by the why that it shows', () => {
    const markdown = toMarkdown(sampleWith({}), { audience: 'internal' });
    expect(markdown).toContain(`at checkout:** ${SENTENCE} Source: Grafana`);
    expect(markdown).toMatch(/Evidence: .*Errors .*at checkout \d\d:\d\d/);
  });

  it('is told in words by the copy for editors, which take no drawing', () => {
    const copied = toHtmlFragment(sampleWith({}), 'internal');
    expect(copied).toContain(SENTENCE);
    expect(copied).not.toContain('figure-signal');
  });

  it('breaks at a gap: no line goes over what was not measured', () => {
    const svg = toSignalSvg(sampleWith({}), toId('signal-1')) ?? '';
    const [path = ''] = /(?<= d=")M[^"]*/.exec(svg) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('has the phases behind its line and a milestone across it at each of their edges', () => {
    const incident = sampleWith({});
    const svg = toSignalSvg(incident, toId('signal-1')) ?? '';
    const bands = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*fill-opacity="0.35"/g)];
    const uprights = [...svg.matchAll(/<line x1="([\d.]+)" x2="\1" y1="18" y2="114"/g)];
    expect(bands).toHaveLength(phasesOf(incident).length);
    expect(uprights).toHaveLength(passedMilestones(incident).length);
    expect(bands.length).toBeGreaterThan(2);
    const across = uprights.map(([, x]) => x);
    for (const [, x] of bands) expect(across).toContain(x);
    const line = svg.indexOf('<path d="M');
    for (const { index } of [...bands, ...uprights]) expect(index).toBeLessThan(line);
  });

  it('stays out of everything while it is private, and of the public while nobody ticked it', () => {
    for (const over of [{ visibility: 'private' }, {}] as const) {
      const incident = sampleWith(over);
      const audience = over.visibility === 'private' ? 'internal' : 'public';
      expect(withoutPrivateParts(incident, audience).signals).toBeUndefined();
      expect(toHtml(incident, { audience, ...PAGE })).not.toMatch(/at checkout|37\.5|signal-1/);
      expect(toMarkdown(incident, { audience })).not.toMatch(/at checkout\*\*|37\.5/);
    }
    expect(toSignalSvg(sampleWith({ visibility: 'private' }), toId('signal-1'))).toBeNull();
  });

  it('leaves with the public version once it is ticked: without its source and its whys, with aliases', () => {
    const incident = sampleWith({ visibility: 'public', name: 'Errors of Nadia' });
    const aliases = [{ name: 'Nadia', alias: 'an engineer' }];
    const told = { ...incident, publication: { ...incident.publication, aliases } };
    const html = toHtml(told, { audience: 'public', ...PAGE });
    expect(html).toContain('Errors of an engineer');
    expect(html).not.toMatch(/Grafana|Nadia/);
    expect(withoutPrivateParts(told, 'public').signals).toMatchObject([{ id: 'signal-1', stretches: [] }]);
  });

  it('is in no format of an audience that may not see it, whatever else the incident says', () => {
    fc.assert(
      fc.property(arbitraryIncident(), ({ signals: _signals, ...random }) => {
        const incident = withCanarySignals({ ...random, timeline: sampleIncident().timeline });
        for (const audience of AUDIENCES) {
          const told = [
            JSON.stringify(withoutPrivateParts(incident, audience)),
            toMarkdown(incident, { audience }),
            toHtml(incident, { audience, ...PAGE }),
          ];
          for (const [index, text] of told.entries()) {
            const shown = VISIBILITIES.filter((visibility) => text.includes(peakText(visibility, index)));
            expect(shown).toEqual(audience === 'public' ? ['public'] : ['internal', 'public']);
          }
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it('leaves without its points where somebody wrote words into them by hand', () => {
    const incident = sampleWith({ points: '2026-03-10T14:00:00+00:00 1 secret words' });
    expect(withoutPrivateParts(incident, 'internal').signals).toMatchObject([{ points: '' }]);
  });
});
