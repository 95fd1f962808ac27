import type { Mutant } from '#build/mutants/guardMutant.ts';

const PARTS = ['test/unit/shared/export/signals.test.ts'];
const WALL = ['test/unit/shared/wall/wallGraphs.test.ts'];
const POINTS = ['test/unit/shared/domain/signals'];
const READING = ['test/unit/shared/import/graphs'];
const THRESHOLD = ['test/unit/shared/rules/proposedThreshold.test.ts'];
const MILESTONES = ['test/unit/shared/rules/likelyMilestones.test.ts'];
const ADDING = ['test/component/timeline/signals.test.tsx'];
const ATTACHED = ['test/component/timeline/pictures.test.tsx'];
const EDITS = ['test/unit/shared/domain/pictures/pictureEdits.test.ts'];

/** What a graph may say to whom, and that it says nothing that was not measured. */
export const SIGNAL_GUARDS: readonly Mutant[] = [
  {
    guards: 'A private graph is in no document',
    file: 'shared/export/parts/visibleSignals.ts',
    find: "signal.visibility === 'private' ? []",
    replace: "signal.visibility === 'nobody' ? []",
    tests: PARTS,
  },
  {
    guards: 'A graph that nobody ticked is not public',
    file: 'shared/export/parts/publicParts.ts',
    find: "    visibility !== 'public'\n      ? []\n      : [\n          {\n            id,\n            name: says(name),",
    replace:
      "    visibility === 'private'\n      ? []\n      : [\n          {\n            id,\n            name: says(name),",
    tests: PARTS,
  },
  {
    guards: 'Words that somebody wrote among the points of a graph do not leave',
    file: 'shared/export/parts/visibleSignals.ts',
    find: "? points : ''",
    replace: '? points : points',
    tests: PARTS,
  },
  {
    guards: 'A private graph is not on the wall',
    file: 'shared/wall/wallGraphs.ts',
    find: 'shownOnWall(signalsOf(incident)).flatMap',
    replace: 'signalsOf(incident).flatMap',
    tests: WALL,
  },
  {
    guards: 'The wall shows nothing of a graph that is later than the moment of "known then"',
    file: 'shared/wall/wallGraphs.ts',
    find: 'indexAt(points, then + 1)',
    replace: 'points.times.length',
    tests: WALL,
  },
  {
    guards: 'A line is broken where nothing was measured',
    file: 'shared/domain/signals/signalLine.ts',
    find: '      end();\n      at += 1;',
    replace: '      at += 1;',
    tests: POINTS,
  },
  {
    guards: 'A clock that was skipped is no moment of a graph',
    file: 'shared/import/graphs/localTimes.ts',
    find: '[wall - epochMs(foundInstant.earlier), wall - epochMs(foundInstant.later)]\n    : []',
    replace: '[wall - epochMs(foundInstant.earlier), wall - epochMs(foundInstant.later)]\n    : [0]',
    tests: READING,
  },
  {
    guards: 'No threshold is proposed where a graph did no more than its noise',
    file: 'shared/rules/proposedThreshold.ts',
    find: 'if (reach <= before.highest - before.lowest) continue;',
    replace: '',
    tests: THRESHOLD,
  },
  {
    guards: 'The line that every panel of Grafana has is no threshold that somebody set',
    file: 'shared/import/graphs/grafanaFrames.ts',
    find: 'if (threshold === USUAL_LIMIT && others.length === 0) return null;',
    replace: '',
    tests: READING,
  },
  {
    guards: 'An event and an alert come with a graph only where somebody chose them',
    file: 'renderer/timeline/signals/GraphToTake.tsx',
    find: '    hasEvent: false,\n    hasAlert: false,',
    replace: '    hasEvent: true,\n    hasAlert: true,',
    tests: ADDING,
  },
];

/** Where dropped files go, and that one thing stays one. */
export const EVIDENCE_GUARDS: readonly Mutant[] = [
  {
    guards: 'A log that is dropped on an open event is a file of it',
    file: 'renderer/desk/drops/pictureDrops.ts',
    find: 'return takesAll || takesThese ||',
    replace: 'return takesAll ||',
    tests: ATTACHED,
  },
  {
    guards: 'A document that is dropped on an open event is read, not attached',
    file: 'renderer/desk/drops/pictureDrops.ts',
    find: 'isPicture(file) || PLAIN_EVIDENCE.test(file.name)',
    replace: 'true',
    tests: ATTACHED,
  },
  {
    guards: 'The same file again at a place changes nothing',
    file: 'renderer/commands/placeEvidence.ts',
    find: 'const added = taken.filter(({ file }) => !known.has(file));',
    replace: 'const added = taken;',
    tests: ATTACHED,
  },
  {
    guards: 'What is being taken in is said in its place',
    file: 'renderer/store/slices/uiSlice.ts',
    find: 'set({ takingIn: [...get().takingIn, coming] });',
    replace: '',
    tests: ATTACHED,
  },
  {
    guards: 'A PDF is taken away with its page',
    file: 'shared/domain/pictures/pictureEdits.ts',
    find: '|| picture.id === piece?.picture.id || picture.id === piece?.page?.id',
    replace: '',
    tests: EDITS,
  },
  {
    guards: 'What is loaded later waits while somebody does something',
    file: 'renderer/store/watchRest.ts',
    find: 'lastInput = performance.now();',
    replace: '',
    tests: ['test/component/desk/loadedLater.test.tsx'],
  },
  {
    guards: 'What somebody wishes or asks marks no milestone',
    file: 'shared/rules/likelyMilestones.ts',
    find: '  if (WISHED.test(title)) return [];\n',
    replace: '',
    tests: MILESTONES,
  },
  {
    guards: 'What had no effect is proposed as no mitigation and no end',
    file: 'shared/rules/likelyMilestones.ts',
    find: ' && !(isFruitless && OF_EFFECT.has(name))',
    replace: '',
    tests: MILESTONES,
  },
  {
    guards: 'A milestone is left open where no event is likely enough',
    file: 'shared/rules/likelyMilestones.ts',
    find: 'odd < leastOdd ? undefined : events[at]',
    replace: 'events[at]',
    tests: MILESTONES,
  },
];
