import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { CODE_PATHS } from '#shared/domain/incident/codePaths.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { FIELD_LIST, type SearchedFieldOf, TEXT_FIELDS } from '#shared/domain/incident/textFields.ts';
import type { CodePath, CodePathOf, TextPath, TextPathOf } from '#shared/domain/incident/textPath.ts';
import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { versionFiles } from '#test/support/incidents/formatVersions.ts';
import { textPaths, withTextAt } from '#test/support/leaks/plantText.ts';

/** An incident with something in every field of the current format. */
const [newest = ''] = [...versionFiles().values()].slice(-1);
const READ = JSON.parse(newest) as Incident;
const FULL: Incident = {
  ...READ,
  milestones: { ...READ.milestones, identified: READ.milestones.detected },
};

interface PlantedAction extends ActionItem {
  readonly plantedText?: string;
  readonly plantedChoice?: 'calm' | 'tense';
}

/** The incident with a text and a choice that no table has heard of. */
interface PlantedIncident extends Omit<Incident, 'actions'> {
  readonly actions: readonly PlantedAction[];
}

describe('a new string of the incident', () => {
  test('does not compile before the table of texts says what it is', () => {
    expectTypeOf<Exclude<TextPathOf<PlantedIncident>, TextPath>>().toEqualTypeOf<'actions.plantedText'>();
    TEXT_FIELDS satisfies Record<TextPathOf<Incident>, unknown>;
    // @ts-expect-error The planted text stands in no table.
    TEXT_FIELDS satisfies Record<TextPathOf<PlantedIncident>, unknown>;
  });

  test('nor, when it is a choice, an id or a moment, before it is named as that', () => {
    expectTypeOf<Exclude<CodePathOf<PlantedIncident>, CodePath>>().toEqualTypeOf<'actions.plantedChoice'>();
    CODE_PATHS satisfies Record<CodePathOf<Incident>, true>;
    // @ts-expect-error The planted choice stands in no table.
    CODE_PATHS satisfies Record<CodePathOf<PlantedIncident>, true>;
  });

  test('is one of the window by the table alone', () => {
    expectTypeOf<SearchedFieldOf<'impact'>>().toEqualTypeOf<'metric' | 'value' | 'source'>();
  });
});

test('the two tables name every string that a file of this version has, and no other', () => {
  const named = [...Object.keys(TEXT_FIELDS), ...Object.keys(CODE_PATHS)];
  expect(named.toSorted()).toEqual(textPaths(FULL).toSorted());
});

const SENTENCE = 'seven velvet lanterns drifted past harbour walls';

/** The audiences whose document could show a text at this path, in an incident whose things are all so visible. */
function audiencesOf(path: TextPath, visibility: Visibility): readonly string[] {
  const marked = withTextAt(FULL, path.replace(/[^.]*$/, 'visibility'), visibility);
  const { publication, ...planted } = withTextAt(marked, path, SENTENCE) as Incident; // Only texts were replaced.
  const { publicTitle, ...others } = publication;
  const title = publicTitle === SENTENCE ? { publicTitle } : {};
  const incident = { ...planted, publication: { ...others, ...title } };
  return (['internal', 'public'] as const).filter((audience) =>
    JSON.stringify(withoutPrivateParts(incident, audience)).includes(SENTENCE),
  );
}

/** Seen by nobody where they stand: one replaces a name in other texts, the other is computed in its row. */
const STANDS_ELSEWHERE: readonly string[] = ['publication.aliases.alias', 'impact.value'];

describe('who sees a text', () => {
  test.each(FIELD_LIST)('is what the table says: %s', (path, { seenBy }) => {
    for (const visibility of VISIBILITIES) {
      const seen = audiencesOf(path, visibility);
      const isHidden = seenBy === 'facilitator' || (visibility === 'private' && hasVisibility(path));
      const isOut = seenBy === 'public' || (seenBy === 'marked' && visibility === 'public');
      const most = isHidden ? [] : isOut ? ['internal', 'public'] : ['internal'];
      if (STANDS_ELSEWHERE.includes(path))
        expect(most, visibility).toEqual(expect.arrayContaining([...seen]));
      else expect(seen, visibility).toEqual(most);
    }
  });
});

function hasVisibility(path: string): boolean {
  return Object.hasOwn(CODE_PATHS, path.replace(/[^.]*$/, 'visibility'));
}
