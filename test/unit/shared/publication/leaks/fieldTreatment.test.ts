import { describe, expect, test } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { incidentStrings } from '#shared/publication/leaks/incidentStrings.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { versionFiles } from '#test/support/incidents/formatVersions.ts';
import { textPaths, withTextAt } from '#test/support/leaks/plantText.ts';

/** An incident with something in every field of the current format, and each part of it once more or less visible. */
const [newest = ''] = [...versionFiles().values()].slice(-1);
const FULL = {
  public: withVisibility(JSON.parse(newest), 'public'),
  internal: withVisibility(JSON.parse(newest), 'internal'),
  private: withVisibility(JSON.parse(newest), 'private'),
};

const NAME = 'Zorana Vukic';
const FIVE_WORDS = 'velvet lanterns drifted past harbour';
const SENTENCE = `seven ${FIVE_WORDS} walls towards nine copper bells`;
const LINK = 'https://board.example.com/browse/teal-lantern';
const HOST = 'copper.bell-tower.com';
const INNER_HOST = 'lantern.velvet.internal';

/** What a public export may not have of a text, by what the field means. */
const REFUSED = {
  technical: [],
  said: ['inner host'],
  draft: ['host', 'inner host', 'link'],
  inside: ['host', 'inner host', 'link', 'sentence'],
  // People may be named in what is said among a few, and nowhere else.
  secret: ['five words', 'host', 'inner host', 'link', 'name', 'sentence'],
  link: ['host', 'inner host', 'ticket'],
  name: ['host', 'inner host', 'link', 'name'],
  // The left side of an alias is looked for as a whole, whatever it is.
  aliased: ['name'],
} as const;

/** Every field in which an incident can hold words of a person. All other texts are technical. */
const FIELDS = {
  said: `title publication.statusPageProvider publication.statusPageUrl publication.apology publication.publicSummary publication.publicTitle
    publication.publicDuration publication.publicPrevention publication.aliases.alias`,
  draft: 'summary failure',
  name: `timeline.actor actions.owner meeting.facilitator meeting.attendees.name meeting.held.facilitator
    meeting.held.attendees.name meeting.asked.name`,
  link: 'actions.ticketUrl',
  aliased: 'publication.aliases.name',
  secret: 'meeting.parkingLot.text meeting.privateNotes dismissedFindings.reason',
  inside: `tags trigger.note trigger.metThreshold causes.question causes.answer causes.evidenceNote rootCause
    meeting.attendees.role meeting.plan.title meeting.held.attendees.role meeting.held.plan.title`,
} as const;

/** Fields of things that say themselves who may see them; the first are said where that is the public. */
const SAID_IF_PUBLIC = `impact.metric impact.value timeline.title timeline.detail actions.title
  contributingFactors.text wentWell.text wentPoorly.text gotLucky.text lessons.text
  pictures.caption pictures.altText signals.name signals.unit`;
const INSIDE_IF_PUBLIC =
  'impact.source timeline.source pictures.source signals.source actions.notDoingReason actions.doneWhen actions.team actions.snoozeReason';

const PLACES: Readonly<Record<string, string>> = {
  title: 'summary',
  summary: 'summary',
  tags: 'summary',
  trigger: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  failure: 'causes',
  causes: 'causes',
  rootCause: 'causes',
  contributingFactors: 'contributingFactors',
  wentWell: 'wentWell',
  wentPoorly: 'wentWell',
  gotLucky: 'wentWell',
  actions: 'actions',
  lessons: 'lessons',
  meeting: 'meeting',
  publication: 'publish',
  pictures: 'timeline',
  signals: 'timeline',
  dismissedFindings: 'publish',
};

type Meaning = keyof typeof REFUSED;
type Visibility = keyof typeof FULL;

function meaningOf(path: string, visibility: Visibility): Meaning {
  const has = (paths: string) => paths.split(/\s+/).includes(path);
  for (const [meaning, paths] of Object.entries(FIELDS)) if (has(paths)) return meaning as Meaning;
  if (!has(SAID_IF_PUBLIC) && !has(INSIDE_IF_PUBLIC)) return 'technical';
  if (visibility === 'private') return 'secret';
  return visibility === 'public' && has(SAID_IF_PUBLIC) ? 'said' : 'inside';
}

/** A field of a thing that does not say who may see it is treated the same at each visibility, which is tried at night. */
function visibilitiesOf(path: string): readonly Visibility[] {
  const saysItself = meaningOf(path, 'public') !== meaningOf(path, 'private');
  return isExploring || saysItself ? ['public', 'internal', 'private'] : ['internal'];
}

/** Plants a text at one path only, and says what of it a search of a public export would find. */
function refusedAt(path: string, visibility: Visibility): string[] {
  const plant = (text: string) => withTextAt(FULL[visibility], path, text) as Incident; // Only a text was replaced.
  const person = leakFinder(privateStrings(plant(NAME)));
  const prose = leakFinder(privateStrings(plant(`${SENTENCE}. See ${LINK}, ${HOST} and ${INNER_HOST}`)));
  const isTold = (find: typeof prose, text: string, ...kinds: string[]) =>
    find([{ where: 'the text', text }]).some(({ string }) => kinds.includes(string.kind));
  return [
    ...(isTold(person, NAME, 'name') ? ['name'] : []),
    ...(isTold(prose, LINK, 'link') ? ['link'] : []),
    ...(isTold(prose, LINK, 'ticket') ? ['ticket'] : []),
    ...(isTold(prose, HOST, 'host', 'name') ? ['host'] : []),
    ...(isTold(prose, INNER_HOST, 'host', 'name') ? ['inner host'] : []),
    ...(isTold(prose, SENTENCE, 'text') ? ['sentence'] : []),
    ...(isTold(prose, FIVE_WORDS, 'text') ? ['five words'] : []),
  ].sort();
}

describe('a text that stands in one field of the incident only', () => {
  test.each(textPaths(FULL.internal))(
    '%s: is searched for in a public export as the field means it',
    (path) => {
      for (const visibility of visibilitiesOf(path)) {
        expect(refusedAt(path, visibility), visibility).toEqual(REFUSED[meaningOf(path, visibility)]);
      }
    },
  );

  test('is told with the place where it is edited', () => {
    const isOwnText = (path: string) => !['technical', 'aliased'].includes(meaningOf(path, 'internal'));
    const paths = textPaths(FULL.internal).filter(isOwnText);
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const planted = withTextAt(FULL.internal, path, SENTENCE) as Incident;
      const home = incidentStrings(planted).find(({ text }) => text === SENTENCE)?.home;
      expect(home?.place, path).toBe(PLACES[path.split('.')[0] ?? '']);
    }
  });
});

test('an owner who is named nowhere else does not leave with a text for the public', () => {
  const planted = withTextAt(FULL.public, 'actions.owner', NAME) as Incident;
  const found = incidentLeaks(planted, [{ where: 'the text', text: 'Ask Zorana about the queue.' }]);
  expect(found).toMatchObject([{ kind: 'name', words: NAME, home: { place: 'actions', field: 'owner' } }]);
});

test('somebody called like a program is private where people are listed, not where programs act', () => {
  const search = (path: string) => {
    const planted = withTextAt(FULL.public, path, 'Jenkins') as Incident;
    return incidentLeaks(planted, [{ where: 'the text', text: 'Then Jenkins rolled it back.' }]);
  };
  for (const path of FIELDS.name.split(/\s+/)) {
    expect(
      search(path).map(({ kind }) => kind),
      path,
    ).toEqual(path === 'timeline.actor' ? [] : ['name']);
  }
});

/** Words of the format itself, and of the language it is read in: where they mean nothing, they hide nothing. */
const KEYS =
  'later note type kind log at stop id rule due evidence status name title text alias reason field excerpt month criteria constructor toString valueOf'.split(
    ' ',
  );

describe('a field that nobody thought of', () => {
  test.each(objectPaths(FULL.public))(
    'is at least for the company, whatever it is called, in “%s”',
    (path) => {
      const strangers = KEYS.filter((key) => !isKnown(path === '' ? key : `${path}.${key}`));
      expect(strangers.length).toBeGreaterThan(10);
      for (const key of strangers) {
        const planted = withKeyIn(FULL.public, path, key);
        const found = incidentStrings(planted).filter(({ text }) => text === SENTENCE);
        expect(found, key).not.toEqual([]);
        for (const { treatment } of found) expect(['inside', 'secret'], key).toContain(treatment);
      }
    },
  );

  test.each(['later', 'constructor', 'timeline.kind', 'meeting.log.at'])(
    'and among the incident’s own is secret: %s',
    (key) => {
      const planted = withKeyIn(FULL.public, '', key);
      expect(incidentLeaks(planted, [{ where: 'the text', text: FIVE_WORDS }])).toHaveLength(1);
    },
  );

  test.each([
    ['timeline', 'type'],
    ['meeting.log', 'note'],
    ['meeting.closing', 'later'],
    ['causes.stop', 'why'],
    ['publication.lastExports', 'to'],
  ])('and in %s does not leave: %s', (path, key) => {
    const planted = withKeyIn(FULL.public, path, key);
    expect(incidentLeaks(planted, [{ where: 'the text', text: SENTENCE }])).not.toEqual([]);
  });
});

function isKnown(path: string): boolean {
  return textPaths(FULL.public).includes(path) || objectPaths(FULL.public).includes(path);
}

/** The paths of all objects, without indexes, each once; the incident itself is the empty one. */
function objectPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => objectPaths(each, path)))];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    objectPaths(each, path === '' ? key : `${path}.${key}`),
  );
  return [...new Set([path, ...inner])];
}

/** The incident with a sentence under this key in every object at this path. */
function withKeyIn(incident: unknown, path: string, key: string): Incident {
  const plant = (value: unknown, here: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => plant(each, here));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => [
      name,
      plant(each, here === '' ? name : `${here}.${name}`),
    ]);
    return Object.fromEntries([...entries, ...(here === path ? [[key, SENTENCE]] : [])]);
  };
  return plant(incident, '') as Incident; // With a key that the domain does not know.
}

function withVisibility(value: unknown, visibility: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withVisibility(each, visibility));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'visibility' ? visibility : withVisibility(each, visibility),
    ]),
  );
}
