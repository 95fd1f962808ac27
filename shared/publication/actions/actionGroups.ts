import { assertNever } from '#shared/basics/assertNever.ts';
import { teamOf } from '#shared/domain/items/actionTeam.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import { isoDate } from '#shared/time/formatTime.ts';

export const ACTION_GROUPINGS = ['due', 'owner', 'team', 'priority', 'incident'] as const;
export type ActionGrouping = (typeof ACTION_GROUPINGS)[number];

/** Rows that stand together under a heading. */
export interface ActionGroup {
  readonly title: string;
  readonly rows: readonly ListedRow[];
}

/** The rows under headings, each with at least one. */
export function groupedActions(rows: readonly ListedRow[], grouping: ActionGrouping): readonly ActionGroup[] {
  const groups = new Map<string, { readonly order: string; readonly title: string; rows: ListedRow[] }>();
  for (const row of rows) {
    const { order, title } = headingOf(row, grouping);
    const group = groups.get(order) ?? { order, title, rows: [] };
    groups.set(order, group);
    group.rows.push(row);
  }
  const sorted = [...groups.values()].sort((one, other) => (one.order < other.order ? -1 : 1));
  return grouping === 'incident' ? sorted.reverse() : sorted;
}

const SOON_DAYS = 7;

function headingOf(
  row: ListedRow,
  grouping: ActionGrouping,
): { readonly order: string; readonly title: string } {
  const { action, file } = row;
  switch (grouping) {
    case 'due':
      return dueHeading(row);
    case 'owner': {
      const owner = action.owner.trim();
      return { order: owner.toLowerCase(), title: owner === '' ? 'Nobody yet' : owner };
    }
    case 'team': {
      const team = teamOf(action);
      return { order: team.toLowerCase(), title: team === '' ? 'No team' : team };
    }
    case 'priority':
      return { order: action.priority, title: action.priority };
    case 'incident': {
      const date = isoDate(file.date, file.timeZone);
      return { order: `${date} ${file.path}`, title: `${file.title || 'Untitled incident'}, ${date}` };
    }
    default:
      return assertNever(grouping, 'grouping of actions');
  }
}

function dueHeading({ daysLeft: left }: ListedRow): { readonly order: string; readonly title: string } {
  if (left === null) return { order: '4', title: 'No due date' };
  if (left < 0) return { order: '1', title: 'Was due' };
  return left <= SOON_DAYS ? { order: '2', title: 'Due in a week' } : { order: '3', title: 'Due later' };
}
