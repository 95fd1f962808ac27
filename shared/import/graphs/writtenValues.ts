import { numberMarks } from '#shared/import/graphs/numberMarks.ts';
import { HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';

/** The values of a column, with the unit that they were written in; empty for bare numbers. */
interface WrittenValues {
  readonly values: readonly (number | null)[];
  readonly unit: string;
  /** How a number was read that could be another, as a sentence; empty: none could. */
  readonly readAs: string;
  /** The cells that hold something else than a number. */
  readonly words: readonly string[];
}

/** How tools write that nothing was measured. */
const NOTHING = /^(?:null|nan|none|nil|undefined|n\/?a|no data|[-–—]|[-+]?inf(?:inity)?)?$/i;
const NUMBER = /^([-+−]?)([\d.,\u00a0\u202f' ]*\d)(e[-+]?\d+)?\s*(\D{0,12})$/i;

/** Units of one kind, by how many of the first in the row each is. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  {
    ns: 1e-6,
    µs: 1e-3,
    μs: 1e-3,
    us: 1e-3,
    ms: 1,
    s: 1000,
    sec: 1000,
    min: MINUTE_MS,
    mins: MINUTE_MS,
    hour: HOUR_MS,
    hours: HOUR_MS,
  },
  {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
  },
  { '': 1, K: 1e3, k: 1e3, M: 1e6, Mil: 1e6, G: 1e9, Bil: 1e9 },
];

/**
 * The cells of a column as numbers: with points or commas as decimal marks, with a unit behind each, also where a tool
 * chose another unit for each size. Null where not nearly all of those that hold anything are numbers, or where their
 * units do not go together.
 */
export function writtenValues(cells: readonly string[], separator: string): WrittenValues | null {
  const read = cells.map((cell) => (NOTHING.test(cell.trim()) ? null : numberIn(cell.trim())));
  const held = cells.filter((cell) => !NOTHING.test(cell.trim())).length;
  const numbers = read.filter((match) => match !== null);
  if (numbers.length === 0 || numbers.length < held * 0.95) return null;
  const marks = numberMarks(
    numbers.map(([, , digits = '']) => digits),
    separator,
  );
  const scale = scaleOf(new Set(numbers.map(([, , , , unit = '']) => unit.trim())));
  if (scale === null || marks === null) return null;
  const values = read.map((match) => {
    if (match === null) return null;
    const [, sign = '', digits = '', power = '', unit = ''] = match;
    const value =
      Number(`${sign === '−' ? '-' : sign}${marks.plain(digits)}${power}`) *
      (scale.factors[unit.trim()] ?? 1);
    return Number.isFinite(value) ? value : null;
  });
  const words = cells.filter((cell, index) => read[index] === null && !NOTHING.test(cell.trim()));
  return { values, unit: scale.unit, readAs: marks.readAs, words };
}

/** Null for what only looks like a number, such as an address: several points, and no commas that would divide thousands. */
function numberIn(cell: string): RegExpExecArray | null {
  const match = NUMBER.exec(cell);
  const digits = match?.[2] ?? '';
  const isAddress = (digits.match(/\./g) ?? []).length > 1 && !/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  return isAddress ? null : match;
}

interface Scale {
  readonly unit: string;
  readonly factors: Readonly<Record<string, number>>;
}

function scaleOf(units: ReadonlySet<string>): Scale | null {
  const [unit = '', ...others] = units;
  if (others.length === 0) return { unit, factors: {} };
  const known = SCALES.find((scale) => [...units].every((name) => Object.hasOwn(scale, name)));
  if (known === undefined) return null;
  const base = Object.keys(known).find((name) => known[name] === 1) ?? '';
  return { unit: base, factors: known };
}
