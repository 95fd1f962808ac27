import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabelledEvent, ownLessons, realEvents, writtenEvents } from '#build/kinds/labelledEvents.ts';
import { learn, quotedData, weightData } from '#build/language/logisticRegression.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { learntFrom } from '#shared/basics/learntWeights.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKind, type LearntKinds, likeliestKind } from '#shared/domain/kinds/guessedKind.ts';
import { kindTraits } from '#shared/domain/kinds/kindTraits.ts';

/*
 * npm run kinds -- FOLDER [--learn | --report]: how often the guessed kind of an event is right on real events in FOLDER.
 * Without an option: on `tune.tsv` and the written timelines, with weights learnt without each community or author in turn,
 * at several thresholds. `--learn` writes the weights of
 * `shared/domain/kinds/kindWeights.ts` from both and our own lessons. `--report`: of `report.tsv`, which is for the end of
 * a change, with the program's own weights.
 */
/** Set on communities and authors kept apart: with more trust a kind is shown more often, and wrong more often. */
const CARE = { trust: 0.12, fewest: 4 };

const folder = process.argv.slice(2).find((option) => !option.startsWith('--'));
if (folder === undefined) throw new Error('Name the folder of the labelled events: npm run kinds -- FOLDER');
const written = writtenEvents();
const tune = [...realEvents(resolve(folder), 'tune'), ...written];
const lessons = [...tune, ...ownLessons()];

if (process.argv.includes('--learn')) writeWeights();
else if (process.argv.includes('--report')) printReport();
else printApart();

function learntFromEvents(events: readonly LabelledEvent[]): LearntKinds {
  const known = events.flatMap(({ kind, text, place }) =>
    // While one types nobody knows the place: each event teaches with it and without.
    kind === null ? [] : [place, null].map((at) => ({ kind, traits: kindTraits(text, at) })),
  );
  return recordOf(EVENT_KINDS, (wanted) => {
    const learnt = learn(
      known.map(({ kind, traits }) => ({ traits, isTrue: kind === wanted })),
      CARE,
    );
    return learntFrom(weightData(learnt), learnt.constant);
  });
}

function printApart(): void {
  const guesses = [...new Set(tune.map(({ community }) => community))].flatMap((community) => {
    const learnt = learntFromEvents(lessons.filter((event) => event.community !== community));
    return tune
      .filter((event) => event.community === community)
      .flatMap((event) =>
        [event.place, null].map((at) => ({
          event,
          at,
          ...likeliestKind(kindTraits(event.text, at), learnt),
        })),
      );
  });
  const sets = [
    ['all', tune],
    ['written', written],
  ] as const;
  for (const [set, events] of sets)
    for (const isTyped of [false, true])
      for (const least of [0, 0.5, 0.7, 0.8, 0.85, 0.88, 0.9, 0.92, 0.95])
        printShares(
          `${set}, ${isTyped ? 'as typed, ' : ''}from a share of ${least}`,
          guesses
            .filter(({ event, at }) => (at === null) === isTyped && events.includes(event))
            .map(({ event, kind, share }) => ({ event, guess: share >= least ? kind : null })),
        );
}

function printReport(): void {
  const events = realEvents(resolve(folder ?? ''), 'report');
  const guesses = events.map((event) => ({
    event,
    guess: guessedKind(event.text, event.place)?.kind ?? null,
  }));
  printShares('all', guesses);
  for (const kind of EVENT_KINDS)
    printShares(
      kind,
      guesses.filter(({ guess }) => guess === kind),
    );
  printShares(
    'without their places',
    events.map((event) => ({ event, guess: guessedKind(event.text)?.kind ?? null })),
  );
}

interface Guess {
  readonly event: LabelledEvent;
  readonly guess: EventKind | null;
}

function printShares(name: string, guesses: readonly Guess[]): void {
  const sure = guesses.filter(({ event }) => event.kind !== null);
  const shown = sure.filter(({ guess }) => guess !== null);
  const right = shown.filter(({ event, guess }) => event.kind === guess);
  const open = guesses.filter(({ event, guess }) => event.kind === null && guess !== null);
  console.log(
    `${name}: shown ${shareText(shareOf(shown.length, sure.length))} of ${sure.length}, ` +
      `right where shown ${shareText(shareOf(right.length, shown.length))}; ` +
      `shown though nobody could tell: ${open.length} of ${guesses.length - sure.length}`,
  );
}

function writeWeights(): void {
  const learnt = learntFromEvents(lessons);
  const rows = EVENT_KINDS.map(
    (kind) =>
      `  ${kind}: {\n    constant: ${learnt[kind].constant.toFixed(3)},\n    data: ${quotedData(weightData(learnt[kind]))},\n  },\n`,
  ).join('');
  writeFileSync(
    join(PROJECT, 'shared/domain/kinds/kindWeights.ts'),
    `import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';\n\n` +
      `/*\n * Written by \`npm run kinds -- FOLDER --learn\` from labelled events; see \`build/kinds/kinds.ts\`.\n */\n\n` +
      `/** For each kind what is added to each score, and names of traits, each followed by its weight in hundredths. */\n` +
      `export const KIND_WEIGHTS: Readonly<Record<EventKind, { readonly constant: number; readonly data: string }>> = {\n${rows}};\n`,
  );
  console.log(`Weights of ${learnt.action.weights.size} traits for each kind are written.`);
}
