import { describe, expect, it } from 'vitest';
import { APP_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';
import { spotViolations } from '#test/support/architecture/spotRules.ts';

it('the key of a field is built and read in one file', () => {
  expect(readSources(APP_FOLDERS, /\.tsx?$/).flatMap(spotViolations)).toEqual([]);
});

describe('the check for keys of fields', () => {
  const BUILT = 'builds the key of a field, which fieldKey does';
  const SPLIT = 'takes the key of a field apart, which parseFieldKey does';
  it.each([
    [SPLIT, `const [place, id] = key?.split(':') ?? [];`],
    [SPLIT, `const id = state.find?.key?.split(':')[1];`],
    [SPLIT, `const [place = ''] = what.split(':', 1);`],
    [SPLIT, `const isAnswer = element.dataset.field?.endsWith(':answer') === true;`],
    [SPLIT, `const isOfEvent = target.includes(':e1:') && fieldKey(spot).length > 3;`],
    [SPLIT, 'const [, place, id] = /^([^:]*):(.*):([^:]*)$/s.exec(text) ?? [];'],
    [SPLIT, `const first = main.querySelector(\`[data-field^="\${start}"]\`);`],
    [BUILT, `const key = \`\${place}:\${id}:\${field}\`;`],
    [BUILT, `const key = \`\${spot.place}:\${spot.id}:\`;`],
    [BUILT, `const key = \`timeline:\${event.id}:title\`;`],
    [BUILT, `const is = known.has(\`:\${id}:\`);`],
    [BUILT, `const key = 'timeline:' + id;`],
    [BUILT, `goTo('summary::summary');`],
    [BUILT, `const key = \`\${PASTE_FORM}:day\`;`],
  ])('notices that a file %s: %s', (violation, text) => {
    const path = 'renderer/a.ts';
    expect(spotViolations({ path, text })).toEqual([`${path}: ${violation}`]);
    expect(spotViolations({ path: 'shared/domain/incident/deskSpot.ts', text })).toEqual([]);
  });

  it.each([
    `const time = \`\${hours}:\${minutes}:\${seconds}\`;`,
    `const line = \`\${place}: \${words}\`;`,
    `const isAway = url.startsWith('https:') || name.includes(':');`,
    `const words = 'timeline: what happened';`,
    `const key = fieldKey({ place: 'timeline', id, field: 'title' }); // timeline:e1:title`,
    `await api.request('incident:save');`,
  ])('allows %s', (text) => {
    expect(spotViolations({ path: 'renderer/a.ts', text })).toEqual([]);
  });
});
