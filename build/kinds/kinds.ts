import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabelledEvent, ownLessons, realEvents, writtenEvents } from '#build/kinds/labelledEvents.ts';
import { learntKinds } from '#build/kinds/learnKinds.ts';
import { type ApartGuess, type LeastShares, leastShares } from '#build/kinds/leastShares.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKind } from '#shared/domain/kinds/guessedKind.ts';
import { kindTraits } from '#shared/domain/kinds/kindTraits.ts';
import { likeliestKind } from '#shared/domain/kinds/learntKinds.ts';

/*
 * npm run kinds -- FOLDER [--learn | --report]: how often the guessed kind of an event is right on real events in FOLDER.
 * Without an option: on `tune.tsv` and the written timelines, with weights learnt without each group of communities or
 * authors in turn, and with least shares chosen on the other groups. `--learn` writes the weights of
 * `shared/domain/kinds/kindWeights.ts` from both and our own lessons, and the least shares from all groups. `--report`: of
 * `report.tsv`, which is for the end of a change, with the program's own weights.
 */
/** Each group is left out as a whole. */
const GROUPS = 10;
/** Who writes short lines as they are spoken: posts of status pages, chats and threads. */
const POSTS = ['statuspage', 'cratesio', 'clerk', 'wynton', 'matrix'];
const CHATS = ['chatty', 'lean', 'condaforge', 'waysome', 'dockerhub', 'gitlab'];
/** Weights below it change no decision. */
const LEAST_WEIGHT = 0.12;
/** Nor do these in a row whose other weights do. */
const LEAST_OF_ROW = 0.04;

const option = process.argv.slice(2).find((each) => !each.startsWith('--'));
if (option === undefined) throw new Error('Name the folder of the labelled events: npm run kinds -- FOLDER');
const folder = resolve(option);
const written = writtenEvents();
// Twice: plain lines are rarer in real timelines than they are at the desk.
const ours = [...ownLessons(), ...ownLessons()];
const tune = [...realEvents(folder, 'tune'), ...written];

if (process.argv.includes('--report')) printReport();
else {
  const groups = guessedApart();
  if (process.argv.includes('--learn')) writeWeights(leastShares(groups.flat()));
  printApart(groups);
}

/** The guesses of each group. */
function guessedApart(): readonly (readonly ApartGuess[])[] {
  const communities = [...new Set(tune.map(({ community }) => community))];
  return Array.from({ length: GROUPS }, (_, group) => {
    const isApart = ({ community }: LabelledEvent) => communities.indexOf(community) % GROUPS === group;
    const learnt = learntKinds([...tune.filter((event) => !isApart(event)), ...ours]);
    return tune.filter(isApart).flatMap((event) =>
      [false, true].map((isTyped) => ({
        event,
        isTyped,
        ...likeliestKind(kindTraits(event.text, isTyped ? null : event.place), learnt),
      })),
    );
  });
}

function printApart(groups: readonly (readonly ApartGuess[])[]): void {
  const guesses = groups.flatMap((group) => {
    const least = leastShares(groups.filter((other) => other !== group).flat());
    return group.map(({ event, isTyped, kind, share }) => ({
      event,
      isTyped,
      guess: share >= least[isTyped ? 'typed' : 'placed'][kind] ? kind : null,
    }));
  });
  const sets: readonly (readonly [string, (event: LabelledEvent) => boolean])[] = [
    ['all', () => true],
    ['written', (event) => written.includes(event)],
    ['real', (event) => !written.includes(event)],
    ['posts', ({ community }) => POSTS.includes(community)],
    ['chats', ({ community }) => CHATS.includes(community)],
  ];
  for (const isTyped of [false, true]) {
    const these = guesses.filter((one) => one.isTyped === isTyped);
    console.log(isTyped ? '\nAs typed' : '\nIn their places');
    for (const [set, isOf] of sets)
      printShares(
        set,
        these.filter(({ event }) => isOf(event)),
      );
    printKinds(these);
  }
}

function printReport(): void {
  const events = realEvents(folder, 'report');
  for (const isTyped of [false, true]) {
    const guesses = events.map((event) => ({
      event,
      guess: guessedKind(event.text, isTyped ? null : event.place)?.kind ?? null,
    }));
    console.log(isTyped ? '\nAs typed' : '\nIn their places');
    printShares('all', guesses);
    printKinds(guesses);
    for (const source of new Set(events.map((event) => event.source)))
      printShares(
        source,
        guesses.filter(({ event }) => event.source === source),
      );
  }
}

interface Guess {
  readonly event: LabelledEvent;
  readonly guess: EventKind | null;
}

function printKinds(guesses: readonly Guess[]): void {
  for (const kind of EVENT_KINDS)
    printShares(
      kind,
      guesses.filter(({ event, guess }) => guess === kind || (guess === null && event.kind === kind)),
    );
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

function writeWeights(least: LeastShares): void {
  const rows = [...learntKinds([...tune, ...ours])].flatMap(([trait, weights]) =>
    weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)
      ? [
          [
            trait,
            ...weights.map((weight) =>
              Math.abs(weight) < LEAST_OF_ROW ? '' : `${Math.round(weight * 100)}`,
            ),
          ].join('\t'),
        ]
      : [],
  );
  const shares = Object.entries(least).map(
    ([sort, ofKinds]) =>
      `  ${sort}: {\n${Object.entries(ofKinds)
        .map(([kind, share]) => `    ${kind}: ${share},\n`)
        .join('')}  },\n`,
  );
  writeFileSync(
    join(PROJECT, 'shared/domain/kinds/kindWeights.ts'),
    `import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';\n\n` +
      `/*\n * Written by \`npm run kinds -- FOLDER --learn\` from labelled events; see \`build/kinds/kinds.ts\`.\n */\n\n` +
      '/** The least share of the odds with which a kind is shown, where an event’s place is known and as it is typed. */\n' +
      `export const LEAST_SHARES: Readonly<Record<'placed' | 'typed', Readonly<Record<EventKind, number>>>> = {\n${shares.join('')}};\n\n` +
      '/** A row for each trait: its name, and its weights for the kinds in their order and for "nobody can tell", in hundredths. */\n' +
      `export const KIND_WEIGHTS =\n  ${JSON.stringify(rows.join('\n'))};\n`,
  );
  console.log(`Weights of ${rows.length} traits are written.`);
}
