import { describe, expect, it } from 'vitest';
import { readSources } from '#test/support/architecture/sourceFiles.ts';
import { stateViolations } from '#test/support/architecture/stateRules.ts';

describe('the pages', () => {
  it('change state in one way', () => {
    expect(readSources(['renderer'], /\.tsx?$/).flatMap(stateViolations)).toEqual([]);
  });
});

describe('the check for changes of state', () => {
  const PAST_ACTIONS = 'sets state past its named actions';
  const OUTSIDE = 'edits the incident outside of renderer/edits';
  const UNGUARDED = 'runs a command past its guard';
  it.each([
    ['renderer/timeline/a.ts', 'store.setState({ timelineView });', PAST_ACTIONS],
    ['renderer/commands/a.ts', 'store.setState({ place: "causes" });', PAST_ACTIONS],
    ['renderer/timeline/a.tsx', 'store.getState().edit({ label, apply });', OUTSIDE],
    ['renderer/meeting/a.tsx', 'const { record } = store.getState();', OUTSIDE],
    ['renderer/causes/a.ts', 'const { edit: change, goTo } = state;', OUTSIDE],
    ['renderer/timeline/a.tsx', 'if (actions[id].isEnabled(state)) actions[id].run();', UNGUARDED],
    ['renderer/commands/a.ts', `actions['wall.next'].run();`, UNGUARDED],
    [
      'renderer/store/slices/aState.ts',
      'interface A { change(patch: Partial<TimelineView>): void }',
      'offers a raw patch of a view',
    ],
  ])('notices in %s: %s', (path, text, violation) => {
    expect(stateViolations({ path, text })).toEqual([`${path}: ${violation}`]);
  });

  it.each([
    ['renderer/store/appStore.ts', 'store.setState({ place });'],
    ['renderer/edits/timelineEdits.ts', 'const { edit } = store.getState(); store.getState().record(apply);'],
    ['renderer/errors/PartBoundary.tsx', 'this.setState({ error: null });'],
    ['renderer/commands/commands.ts', 'actions[id].run();'],
    ['renderer/meeting/a.tsx', 'const { causes } = useEdits(); end.run();'],
    [
      'renderer/store/slices/aState.ts',
      'interface A { select(ids: readonly string[], view: TimelineView): void }',
    ],
  ])('allows in %s: %s', (path, text) => {
    expect(stateViolations({ path, text })).toEqual([]);
  });
});
