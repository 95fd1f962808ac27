import styles from '#renderer/home/actions/ActionsPlace.module.css';
import { FilterBar, FilterChoice, FilterRow, FilterWords } from '#renderer/home/FilterBar.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { ACTION_GROUPINGS, type ActionGrouping } from '#shared/publication/actions/actionGroups.ts';
import {
  ACTION_PARTS,
  type ActionPart,
  type ActionsFilter,
  type ShownActions,
} from '#shared/publication/actions/actionsView.ts';

const PART_WORDS: Readonly<Record<ActionPart, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  noOwner: 'No owner',
  noDue: 'No due date',
  snoozed: 'Snoozed',
  done: 'Done',
  notDoing: 'Not doing',
};

/** Shown only where there are some. */
const SELDOM: readonly ActionPart[] = ['snoozed', 'done', 'notDoing'];

const GROUPING_WORDS: Readonly<Record<ActionGrouping, string>> = {
  due: 'Grouped by due date',
  owner: 'Grouped by owner',
  team: 'Grouped by team',
  priority: 'Grouped by priority',
  incident: 'Grouped by incident',
};
const GROUPING_OPTIONS = ACTION_GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }));

/** Which actions are shown, each choice with how many it leaves, and how they are grouped. */
export function ActionsFilterBar({ parts, priorities, owners, teams }: Omit<ShownActions, 'rows'>) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ actionsFilter }) => actionsFilter);
  const grouping = useAppStore(({ actionGrouping }) => actionGrouping);
  const { filterActions, groupActions } = store.getState();
  const choose = (change: Partial<ActionsFilter>) => filterActions({ ...filter, ...change });
  const shownParts = ACTION_PARTS.filter(
    (part) => parts[part] > 0 || part === filter.part || !SELDOM.includes(part),
  );
  const everybody = owners.reduce((sum, { count }) => sum + count, 0);
  return (
    <FilterBar label="Filter the actions">
      <FilterRow>
        {shownParts.map((part) => (
          <FilterChip
            key={part}
            count={parts[part]}
            tone={part === 'overdue' || part === 'noOwner' ? 'bad' : 'plain'}
            isChosen={filter.part === part}
            onChoose={() => choose({ part })}
          >
            {PART_WORDS[part]}
          </FilterChip>
        ))}
        <span className={styles.priorities}>
          {PRIORITIES.map((priority) => (
            <FilterChip
              key={priority}
              count={priorities[priority]}
              isChosen={filter.priority === priority}
              onChoose={() => choose({ priority: filter.priority === priority ? null : priority })}
            >
              {priority}
            </FilterChip>
          ))}
        </span>
      </FilterRow>
      <FilterRow>
        <FilterWords
          label="Words in the action, its owner or its incident"
          placeholder="Words in the action or its incident"
          value={filter.words}
          onText={(words) => choose({ words })}
        />
        <FilterChoice
          label="Owner"
          all={`Everybody (${everybody.toLocaleString('en')})`}
          value={filter.owner}
          counts={owners}
          wordsOf={(owner) => owner || 'Nobody yet'}
          onChoose={(owner) => choose({ owner })}
        />
        {/* Most folders name no team; a choice that leads to nothing would only take room. */}
        {(teams.some(({ value }) => value !== '') || filter.team !== null) && (
          <FilterChoice
            label="Team"
            all="All teams"
            value={filter.team}
            counts={teams}
            wordsOf={(team) => team || 'No team'}
            onChoose={(team) => choose({ team })}
          />
        )}
        <Select
          aria-label="Groups"
          value={grouping}
          options={GROUPING_OPTIONS}
          onValue={(value) => groupActions(value)}
        />
      </FilterRow>
    </FilterBar>
  );
}
