import { useState } from 'react';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { type CauseCoverage, causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, CauseId } from '#shared/domain/incident/ids.ts';
import { likelyAnswer } from '#shared/similar/likelyAnswer.ts';

/** A cause that called for an action when the list was looked at. */
export interface HeldCause {
  readonly cause: CauseNode;
  /** The actions that answer it by now. */
  readonly answers: readonly ActionItem[];
  /** The action that may answer it; null: none is asked about. */
  readonly likely: ActionItem | null;
}

interface HeldCauses {
  readonly rows: readonly HeldCause[];
  /** How many more no action answers. */
  readonly more: number;
  /** Keeps rows and questions as they are, since the next press is meant for what stands there now. */
  hold(): void;
  /** Leaves out what is answered, and asks anew. */
  release(): void;
}

/** What was asked about each cause when somebody began to answer. */
type Asked = ReadonlyMap<CauseId, ActionId | null>;

/** The Five Whys show all of them. */
const MOST_SHOWN = 4;

/** The causes that no action answers; from the first answer until the list is left, none goes and no question moves. */
export function useHeldCauses(): HeldCauses {
  const coverage = useIncident(causeCoverage);
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = asked === null ? openRows(coverage) : heldRows(coverage, asked);
  const shown = new Set(rows.map(({ cause }) => cause));
  return {
    rows,
    more: coverage.uncovered.filter((cause) => !shown.has(cause)).length,
    hold: () => {
      if (asked === null) setAsked(new Map(rows.map(({ cause, likely }) => [cause.id, likely?.id ?? null])));
    },
    release: () => setAsked(null),
  };
}

function openRows(coverage: CauseCoverage): readonly HeldCause[] {
  return coverage.uncovered.slice(0, MOST_SHOWN).map((cause) => ({
    cause,
    answers: [],
    likely: likelyAnswer(cause, coverage),
  }));
}

function heldRows({ leaves, planned }: CauseCoverage, asked: Asked): readonly HeldCause[] {
  return leaves
    .filter(({ cause }) => asked.has(cause.id))
    .map(({ cause, actions }) => ({
      cause,
      answers: actions,
      likely: planned.find(({ id }) => id === asked.get(cause.id)) ?? null,
    }));
}
