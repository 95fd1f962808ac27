import { describe, expect, it } from 'vitest';
import { broughtDocument } from '#shared/import/broughtDocument.ts';
import { cleanText, withoutHiddenControls } from '#shared/text/cleanText.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const HIDDEN = [
  ...between(0x202a, 0x202e),
  ...between(0x2060, 0x2064),
  ...between(0x2066, 0x206f),
  0xad,
  0xfeff,
  0xfff9,
  0xe0001,
];
/** As the code of a page is made to look like another one. */
const TURNED = 'Deploy \u202etxt.exe\u202c \u2066now\u2069';
const PLAIN = 'Deploy txt.exe now';

describe('a text', () => {
  it.each(HIDDEN)('loses the hidden control %i', (code) => {
    expect(withoutHiddenControls(`a${String.fromCodePoint(code)}b`)).toBe('ab');
    expect(cleanText(`a${String.fromCodePoint(code)}b`)).toBe('ab');
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hebrew with marks of direction', 'שלום\u200f C++\u200e'],
    ['emoji that are joined', '👩\u200d🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Khmer', 'សួ\u200bស្តី'],
  ])('keeps what %s is written with', (_what, text) => {
    expect(withoutHiddenControls(text)).toBe(text);
  });
});

describe('what comes into an incident', () => {
  it.each([
    ['lines', `12:00 ${TURNED}`],
    ['a document', `# ${TURNED}\n\n## Timeline\n- 12:00 ${TURNED}\n`],
    [
      'a page with entities',
      '<html><body><h1>A</h1><h2>Timeline</h2><p>12:00 Deploy &#8238;txt.exe&#x202c; &#8294;now&#8297;</p></body></html>',
    ],
    [
      'JSON with escapes',
      String.raw`{"name":"A","incident_updates":[{"status":"resolved","body":"Deploy \u202etxt.exe\u202c now","created_at":"2026-03-10T14:18:00Z"}]}`,
    ],
  ])('has none from %s', (_what, text) => {
    const draft = draftOf(sourceOf(text));
    expect(draft.events.at(-1)?.title).toContain(PLAIN);
    expect(JSON.stringify(draft)).toBe(withoutHiddenControls(JSON.stringify(draft)));
  });

  it('has none in the title that a file’s name gives', () => {
    const here = { timeZone: 'UTC', now: at('2026-05-04T09:00:00Z') };
    expect(broughtDocument('a\u202egpj.txt', '12:00 a\n12:01 b', here)).toMatchObject({
      value: { name: 'agpj.txt', title: 'agpj' },
    });
  });
});

describe('an entry of nothing but hidden controls', () => {
  it.each(['14:18 \u202e', '14:18 &#8238;', '- 14:18 **\u2066**', '| 14:18 | \u202e |'])(
    'has a title: %j',
    (line) => {
      const titles = draftOf(sourceOf(`${line}\n${line.replace(/[&*\u202e\u2066].*/u, 'Restarted')}`)).events;
      expect(titles.every(({ title }) => title.trim() !== '')).toBe(true);
      expect(titles.length).toBeGreaterThan(0);
    },
  );
});
