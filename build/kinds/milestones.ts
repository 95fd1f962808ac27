import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type LabelledEvent,
  milestoneLessons,
  realEvents,
  writtenEvents,
} from '#build/kinds/labelledEvents.ts';
import {
  bySource,
  type JudgedMilestone,
  judgedMilestones,
  placedEvent,
  printJudged,
} from '#build/kinds/proposedMilestones.ts';
import { learn, quotedData } from '#build/language/logisticRegression.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { Traits } from '#shared/basics/learntWeights.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import {
  MILESTONE_NAMES,
  type MilestoneName,
  UNKNOWN_MILESTONES,
} from '#shared/domain/incident/milestones.ts';
import { type LearntMilestones, milestoneOdds } from '#shared/domain/milestones/likeliestMilestones.ts';
import {
  ALWAYS,
  sumsInPlace,
  type Tally,
  toldEvent,
  toldWords,
} from '#shared/domain/milestones/milestoneTraits.ts';
import { LEAST_ODDS, proposalsOf, proposedAmong } from '#shared/rules/likelyMilestones.ts';

/*
 * npm run milestones -- FOLDER [--learn | --report]: how often the event that is proposed for a milestone may stand for it.
 * Without an option: on `tune.tsv` in FOLDER and the written timelines, with weights learnt without each group of
 * communities and authors in turn. `--learn` writes the weights of `shared/domain/milestones/milestoneWeights.ts` from
 * both. `--report`: of `report.tsv`, with the program's own weights.
 */
/** Set on communities and authors kept apart. */
const CARE = { trust: 0.08, fewest: 20 };
/** Whoever proposes while the incident goes on sees its beginning alone: each timeline teaches that too, up to these shares. */
const BEGINNINGS = [0.35, 0.6, 0.8, 1];
/** Weights below it change no proposal. */
const LEAST_WEIGHT = 0.04;
/** A share of a timeline at which nothing is over. */
const HALF = 0.55;
/** Each group is left out as a whole. */
const GROUPS = 8;

const option = process.argv.slice(2).find((each) => !each.startsWith('--'));
if (option === undefined)
  throw new Error('Name the folder of the labelled events: npm run milestones -- FOLDER');
const folder = resolve(option);
const tuned = bySource([...realEvents(folder, 'tune'), ...writtenEvents()]);
// Twice: the words that name a milestone are rarer in real timelines than they are telling.
const ours = [milestoneLessons(), milestoneLessons()].flatMap(bySource);

const BY_NAME: Tally<Traits> = {
  of: (traits, strength) => new Map([...traits].map((trait) => [trait, strength])),
  all: (sums) => new Map(sums.flatMap((sum) => [...(sum ?? [])])),
};

if (process.argv.includes('--learn')) writeWeights();
else if (process.argv.includes('--report'))
  printAll(
    bySource(realEvents(folder, 'report')).flatMap((source) =>
      judgedMilestones(source, (events) => proposedAmong(events, UNKNOWN_MILESTONES)),
    ),
  );
else printApart();

function learntFrom(sources: readonly (readonly LabelledEvent[])[]): LearntMilestones {
  const seen = sources.flatMap((source) => BEGINNINGS.map((share) => beginningOf(source, share)));
  const examples = seen.flatMap((source) => {
    const told = source.map((event, at) => toldEvent(placedEvent(event, at), BY_NAME));
    return sumsInPlace(told, BY_NAME).map((traits, at) => ({ traits, milestones: taughtBy(source, at) }));
  });
  const learnt = MILESTONE_NAMES.map((name) =>
    learn(
      examples.map(({ traits, milestones }) => ({ traits, isTrue: milestones.includes(name) })),
      CARE,
    ),
  );
  const traits = [...new Set(learnt.flatMap(({ weights }) => [...weights.keys()]))].sort();
  return new Map(
    traits.map((trait) => [
      trait,
      learnt.map(({ weights, constant }) => (weights.get(trait) ?? 0) + (trait === ALWAYS ? constant : 0)),
    ]),
  );
}

/** Where an event that tells a symptom may be the start, a change before it is right and yet not taught: it has hurt nobody. */
function taughtBy(source: readonly LabelledEvent[], at: number): readonly MilestoneName[] {
  const milestones = source[at]?.milestones ?? [];
  const isStart = ({ milestones: all }: LabelledEvent) => all.includes('impactStarted');
  const isSymptom = ({ text }: LabelledEvent) =>
    toldWords(text).telling.some(({ families }) => families.includes('symptom'));
  const event = source[at];
  return event !== undefined && !isSymptom(event) && source.some((one) => isStart(one) && isSymptom(one))
    ? milestones.filter((name) => name !== 'impactStarted')
    : milestones;
}

function beginningOf(source: readonly LabelledEvent[], share: number): readonly LabelledEvent[] {
  return source.slice(0, Math.ceil(source.length * share));
}

function printApart(): void {
  const apart = groupsOfCommunities().map((group) => ({
    group,
    odds: milestoneOdds(learntFrom([...tuned.filter((source) => !group.includes(source)), ...ours])),
  }));
  for (const share of [1, HALF])
    for (const care of [1, 0.85]) {
      const least = recordOf(MILESTONE_NAMES, (name) => LEAST_ODDS[name] * care);
      console.log(
        `\n${share === 1 ? 'Whole timelines' : 'Their first halves'}, from ${care} of the least odds`,
      );
      printAll(
        apart.flatMap(({ group, odds }) =>
          group.flatMap((source) =>
            judgedMilestones(beginningOf(source, share), (events) =>
              proposalsOf(events, odds(events), UNKNOWN_MILESTONES, least),
            ),
          ),
        ),
      );
    }
}

function groupsOfCommunities(): readonly (readonly (readonly LabelledEvent[])[])[] {
  const communities = [...new Set(tuned.map(([event]) => event?.community))];
  return Array.from({ length: GROUPS }, (_, group) =>
    tuned.filter(([event]) => communities.indexOf(event?.community) % GROUPS === group),
  );
}

function printAll(judged: readonly JudgedMilestone[]): void {
  printJudged('all', judged);
  for (const name of MILESTONE_NAMES)
    printJudged(
      name,
      judged.filter((one) => one.name === name),
    );
}

function writeWeights(): void {
  const rows = [...learntFrom([...tuned, ...ours])]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
    .map(([trait, weights]) => `${trait}\t${weights.map((weight) => Math.round(weight * 100)).join('\t')}`);
  writeFileSync(
    join(PROJECT, 'shared/domain/milestones/milestoneWeights.ts'),
    `/*\n * Written by \`npm run milestones -- FOLDER --learn\` from labelled timelines; see \`build/kinds/milestones.ts\`.\n */\n\n` +
      '/** A row for each trait: its name, and its weights for the milestones in their order, in hundredths. */\n' +
      `export const MILESTONE_WEIGHTS =\n  ${quotedData(rows.join('\n')).replaceAll('\n', '\\n')};\n`,
  );
  console.log(`Weights of ${rows.length} traits are written.`);
}
