import type { DocumentScore } from '#build/corpus/scoreDocument.ts';

/** A count out of another one, with the goal for their ratio. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly all: number;
  /** In percent; null: none was set. */
  readonly goal: number | null;
}

/** A count of something that there should be none of. */
export interface Fault {
  readonly name: string;
  readonly count: number;
  /** Whether the goal is that there are none; otherwise the count is only told. */
  readonly isMeant: boolean;
}

export interface Figures {
  readonly documents: number;
  readonly shares: readonly Share[];
  readonly faults: readonly Fault[];
}

/** All documents together; each figure counts only those whose truth says what it is about. */
export function figuresOf(scores: readonly DocumentScore[]): Figures {
  const entries = stated(scores.map((score) => score.entries));
  const sections = stated(scores.map((score) => score.sections));
  const actions = stated(scores.map((score) => score.actions));
  const titles = stated(scores.map((score) => score.title));
  const ends = stated(entries.map(({ areEndsRight }) => areEndsRight));
  return {
    documents: scores.length,
    shares: [
      share(
        'entries found',
        sum(entries, (one) => one.found),
        sum(entries, (one) => one.stated),
      ),
      share(
        'entries with the right time',
        sum(entries, (one) => one.right),
        sum(entries, (one) => one.listed),
        95,
      ),
      share('first and last right', ends.filter((are) => are).length, ends.length, 90),
      share(
        'sections found',
        sum(sections, (one) => one.stated - one.lost.length),
        sum(sections, (one) => one.stated),
        90,
      ),
      share(
        'actions with owner, due and ticket as written',
        sum(actions, (one) => one.right),
        sum(actions, (one) => one.stated),
        90,
      ),
      share('title right', titles.filter(({ isRight }) => isRight).length, titles.length, 97),
    ],
    faults: [
      fault(
        'entries invented',
        sum(entries, (one) => one.invented.length + one.beyond),
        true,
      ),
      fault(
        'entries at another time than theirs',
        sum(entries, (one) => one.wrong.length),
        true,
      ),
      fault(
        'lines of which nothing is said',
        sum(scores, (one) => one.unsaid.length),
        true,
      ),
      fault(
        'entries that wait for an answer, with the right time among the choices',
        sum(entries, (one) => one.asked),
      ),
      fault(
        'sections that are none',
        sum(sections, (one) => one.invented.length),
      ),
      fault(
        'actions that are none',
        sum(actions, (one) => one.invented.length),
      ),
    ],
  };
}

function stated<T>(parts: readonly (T | null)[]): readonly T[] {
  return parts.filter((part) => part !== null);
}

function sum<T>(parts: readonly T[], count: (part: T) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}

function share(name: string, right: number, all: number, goal: number | null = null): Share {
  return { name, right, all, goal };
}

function fault(name: string, count: number, isMeant = false): Fault {
  return { name, count, isMeant };
}

/** Whether every goal is reached. What nothing was measured of counts as reached. */
export function areGoalsReached({ shares, faults }: Figures): boolean {
  return (
    shares.every(({ right, all, goal }) => goal === null || right * 100 >= goal * all) &&
    faults.every(({ count, isMeant }) => !isMeant || count === 0)
  );
}

/** A line for each figure, with its goal. */
export function figureLines({ shares, faults }: Figures): readonly string[] {
  return [
    ...shares.map(({ name, right, all, goal }) => {
      if (all === 0) return `  ${name}: not measured`;
      const percent = (right / all) * 100;
      const words = `  ${name}: ${right} of ${all} (${percent.toFixed(1)} %)`;
      if (goal === null) return words;
      return `${words}, goal ${goal} %: ${percent >= goal ? 'reached' : 'MISSED'}`;
    }),
    ...faults.map(({ name, count, isMeant }) => {
      const goal = count === 0 ? 'reached' : 'MISSED';
      return `  ${name}: ${count}${isMeant ? `, goal 0: ${goal}` : ''}`;
    }),
  ];
}
