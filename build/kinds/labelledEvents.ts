import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import type { EventPlace } from '#shared/domain/kinds/kindTraits.ts';

/** An event that a person gave its kind to. */
export interface LabelledEvent {
  /** Whose events are kept apart as a whole when it is measured. */
  readonly community: string;
  /** The events of one source stand in their order. */
  readonly source: string;
  readonly place: EventPlace | null;
  /** Null where whoever labelled could not tell. */
  readonly kind: EventKind | null;
  /** Each that it may stand for by a reasonable reading; several events of a source may stand for the same one. */
  readonly milestones: readonly MilestoneName[];
  readonly text: string;
}

/** The lines that were written for the project: kind, place or `-`, text. */
export function ownLessons(): readonly LabelledEvent[] {
  const path = join(PROJECT, 'test/fixtures/kinds/lessons.tsv');
  return rowsOf(path).map(([kind = '', place = '', text = '']) => ({
    community: 'ours',
    source: 'ours',
    milestones: [],
    place: PLACES.find((known) => known === place) ?? null,
    kind: kindNamed(kind),
    text,
  }));
}

const PLACES: readonly EventPlace[] = ['first', 'early', 'middle', 'late', 'last'];

/**
 * Real events, which are no part of the project: `tune.tsv` or `report.tsv` in a folder, in columns source, index/total,
 * kind or `unsure`, milestones with commas between or `-`, text. Empty without that file. `test/fixtures/kinds/sources.md` says where they
 * were found and how they were labelled.
 */
export function realEvents(folder: string, half: 'tune' | 'report'): readonly LabelledEvent[] {
  const path = join(folder, `${half}.tsv`);
  return existsSync(path) ? eventsOf(path) : [];
}

/** Timelines in the same columns, written for the project as ten authors would, each labelled before the rules were read. */
export function writtenEvents(): readonly LabelledEvent[] {
  return eventsOf(join(PROJECT, 'test/fixtures/kinds/written.tsv'));
}

/** Short timelines in the same columns, written for the project to teach milestones; some stop in the midst. */
export function milestoneLessons(): readonly LabelledEvent[] {
  return eventsOf(join(PROJECT, 'test/fixtures/kinds/milestones.tsv'));
}

function eventsOf(path: string): readonly LabelledEvent[] {
  return rowsOf(path).map(([source = '', at = '', kind = '', milestone = '', text = '']) => ({
    community: source.split('-')[0] ?? source,
    source,
    place: placeAt(at),
    kind: kindNamed(kind),
    milestones: milestone.split(',').flatMap((name) => milestoneNamed(name) ?? []),
    text,
  }));
}

function rowsOf(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function kindNamed(name: string): EventKind | null {
  return EVENT_KINDS.find((kind) => kind === name) ?? null;
}

function milestoneNamed(name: string): MilestoneName | null {
  return MILESTONE_NAMES.find((known) => known === (name === 'started' ? 'impactStarted' : name)) ?? null;
}

/** `3/17`: the third of seventeen. */
function placeAt(written: string): EventPlace {
  const [index = 1, total = 1] = written.split('/').map(Number);
  if (index === 1) return 'first';
  if (index === total) return 'last';
  return index / total <= 0.3 ? 'early' : index / total > 0.75 ? 'late' : 'middle';
}
