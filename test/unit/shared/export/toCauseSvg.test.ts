import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toCauseSvg } from '#shared/export/toCauseSvg.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';
import { xmlProblem } from '#test/support/xmlProblem.ts';

/** The sample with this text wherever the drawing of its causes takes one from. */
function drawnWith(text: string): string {
  const sample = sampleIncident();
  const incident: Incident = {
    ...sample,
    title: text,
    failure: text,
    causes: sample.causes.map((cause) => ({ ...cause, question: text, answer: text, evidenceNote: text })),
    timeline: sample.timeline.map((event) => ({ ...event, title: text })),
  };
  return toCauseSvg(incident) ?? '';
}

/** Any UTF-16 at all: halves of pairs, control characters, and what Unicode says is no character. */
const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xff }), fc.integer({ min: 0xd700, max: 0xffff })), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

describe('the drawing of the causes as a file', () => {
  test.each([
    ']]>',
    'a]]>b ]]]]>> c',
    '<![CDATA[x]]>',
    '<!-- a -- b -->',
    '<?xml version="1.0"?>',
    '&nbsp; & &lt; &#0;',
    '<script>alert("x")</script>',
    `" onload="x' `,
    '\u0000\u0001\u000b\u001b[31m\u007f\u0085',
    '\ufffe\uffff\ufeff',
    '\ud83d alone, \udc00 alone, \ud83d\ude00 whole',
    '\u2028\u2029\r\n\r',
  ])('is XML with %j in its texts', (text) => {
    expect(xmlProblem(drawnWith(text))).toBeNull();
  });

  test('is XML whatever its texts hold', () => {
    const syntax = fc.constantFrom(']]>', ']]', '>', '<![CDATA[', '&', '"');
    const text = fc.oneof(
      anyUnits,
      fc.array(fc.oneof(syntax, hostileText, anyUnits)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(xmlProblem(drawnWith(each))).toBeNull();
      }),
      { numRuns: runs(150) },
    );
  });

  test('keeps the words, and each sign of two units whole', () => {
    expect(drawnWith('Pool[x[0]]>limit')).toContain('Pool[x[0]]&gt;limit');
    expect(drawnWith('\u{1f525}'.repeat(300))).not.toContain('\ufffd');
    expect(drawnWith(`x${'\u{1f525}'.repeat(300)}`)).not.toContain('\ufffd');
  });
});

test.each([
  ['<a>]]></a>', 'no text'],
  ['<a>\u0001</a>', 'forbids'],
  ['<a>\ufffe</a>', 'forbids'],
  ['<a>\ud83d</a>', 'forbids'],
  ['<a>&nbsp;</a>', 'no markup'],
  ['<a b="<"/>', 'no markup'],
  ['<a b="1" b="2"/>', 'twice'],
  ['<a><b></a></b>', 'without its start'],
  ['<a>', 'not closed'],
  ['<a/><b/>', 'second root'],
])('what is no XML is told: %j', (document, problem) => {
  expect(xmlProblem(document)).toContain(problem);
});
