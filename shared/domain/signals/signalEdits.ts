import type { CauseId, SignalId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';
import type { Signal, SignalStretch } from '#shared/domain/incident/signal.ts';

const NONE: readonly Signal[] = [];

/** More points are thinned when a signal is taken in. */
export const MOST_POINTS = 10_000;
/** More signals are refused in words: each is some ten thousand characters of the file, which is written with every edit. */
export const MOST_SIGNALS = 30;

export function signalsOf({ signals = NONE }: Pick<Incident, 'signals'>): readonly Signal[] {
  return signals;
}

/** Adds signals at the end. A number tells apart one whose name stands already; the very same is added once. */
export function addSignals(incident: Incident, added: readonly Signal[]): Incident {
  const signals = [...signalsOf(incident)];
  for (const signal of added) {
    const isThere = signals.some(
      ({ name, points }) => points === signal.points && isNamed(name, signal.name),
    );
    if (!isThere) signals.push({ ...signal, name: freeName(signals, signal.name) });
  }
  return signals.length === signalsOf(incident).length ? incident : { ...incident, signals };
}

/** Whether a name is another, or that with the number that tells two apart. */
function isNamed(name: string, other: string): boolean {
  return name === other || (name.startsWith(`${other} (`) && /^ \(\d+\)$/.test(name.slice(other.length)));
}

/** The lists of two people, of which each could not see the other's names. */
interface TwoLists {
  readonly ours: readonly Signal[] | undefined;
  readonly theirs: readonly Signal[] | undefined;
}

/** Signals of two people: those of one name get a number, unless one person had both so. */
export function namedApart(
  merged: readonly Signal[] | undefined,
  { ours = NONE, theirs = NONE }: TwoLists,
): readonly Signal[] | undefined {
  const sides = [ours, theirs].map((side) => new Set(side.map(({ id }) => id)));
  const named: Signal[] = [];
  for (const signal of merged ?? NONE) {
    const isOfBoth = named.some(
      ({ id, name }) => name === signal.name && !sides.some((ids) => ids.has(id) && ids.has(signal.id)),
    );
    named.push(
      isOfBoth ? { ...signal, name: freeName([...(merged ?? NONE), ...named], signal.name) } : signal,
    );
  }
  return named.every((signal, index) => signal === merged?.[index]) ? merged : named;
}

function freeName(signals: readonly Signal[], wanted: string): string {
  const taken = new Set(signals.map(({ name }) => name));
  for (let number = 2, name = wanted; ; number += 1) {
    if (!taken.has(name)) return name;
    name = `${wanted} (${number})`;
  }
}

export function editSignal(
  incident: Incident,
  { id, patch }: { readonly id: SignalId; readonly patch: Patch<Signal> },
): Incident {
  const signals = signalsOf(incident);
  const next = updateItem(signals, id, (signal) => applyPatch(signal, patch));
  return next === signals ? incident : { ...incident, signals: next };
}

export function removeSignal(incident: Incident, id: SignalId): Incident {
  const signals = signalsOf(incident);
  const next = removeItem(signals, id);
  if (next === signals) return incident;
  return applyPatch(incident, { signals: next.length === 0 ? undefined : next });
}

/** An answer to a why cites a stretch of a signal; each once. */
export function citeStretch(
  incident: Incident,
  { id, stretch }: { readonly id: SignalId; readonly stretch: SignalStretch },
): Incident {
  return changeStretches(incident, (signal) =>
    signal.id !== id || signal.stretches.some((known) => isSameStretch(known, stretch))
      ? signal.stretches
      : [...signal.stretches, stretch],
  );
}

/** The answer cites that stretch no more. */
export function removeStretch(
  incident: Incident,
  { id, stretch }: { readonly id: SignalId; readonly stretch: SignalStretch },
): Incident {
  return changeStretches(incident, (signal) =>
    signal.id === id ? signal.stretches.filter((known) => !isSameStretch(known, stretch)) : signal.stretches,
  );
}

/** The stretches of causes that became another one are that one's; null: it is gone. */
export function withCitingCauses(incident: Incident, rename: (id: CauseId) => CauseId | null): Incident {
  return changeStretches(incident, ({ stretches }) =>
    stretches.flatMap((stretch, index) => {
      const causeId = rename(stretch.causeId);
      const next = causeId === null ? null : causeId === stretch.causeId ? stretch : { ...stretch, causeId };
      if (next === null) return [];
      return stretches.slice(0, index).some((known) => isSameStretch(known, next)) ? [] : [next];
    }),
  );
}

function isSameStretch(one: SignalStretch, other: SignalStretch): boolean {
  return one.causeId === other.causeId && one.from === other.from && one.to === other.to;
}

function changeStretches(incident: Incident, change: (signal: Signal) => readonly SignalStretch[]): Incident {
  const before = signalsOf(incident);
  const signals = before.map((signal) => {
    const stretches = change(signal);
    const isSame =
      stretches.length === signal.stretches.length &&
      stretches.every((stretch, index) => stretch === signal.stretches[index]);
    return isSame ? signal : { ...signal, stretches };
  });
  return signals.every((signal, index) => signal === before[index]) ? incident : { ...incident, signals };
}

/** The stretches that an answer cites, with their signals. */
export function stretchesOf(
  incident: Pick<Incident, 'signals'>,
  id: CauseId,
): readonly { readonly signal: Signal; readonly stretch: SignalStretch }[] {
  return signalsOf(incident).flatMap((signal) =>
    signal.stretches.flatMap((stretch) => (stretch.causeId === id ? [{ signal, stretch }] : [])),
  );
}
