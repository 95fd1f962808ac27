import styles from '#renderer/home/actions/ActionsPlace.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
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
  done: 'Done',
  notDoing: 'Not doing',
};

const GROUPING_WORDS: Readonly<Record<ActionGrouping, string>> = {
  due: 'Grouped by due date',
  owner: 'Grouped by owner',
  priority: 'Grouped by priority',
  incident: 'Grouped by incident',
};
const GROUPING_OPTIONS = ACTION_GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }));

/** Not a name that anybody has. */
const ANYBODY = '\n';

/** Which actions are shown, each choice with how many it leaves, and how they are grouped. */
export function ActionsFilterBar({ parts, priorities, owners }: Omit<ShownActions, 'rows'>) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ actionsFilter }) => actionsFilter);
  const grouping = useAppStore(({ actionGrouping }) => actionGrouping);
  const { filterActions, groupActions } = store.getState();
  const choose = (change: Partial<ActionsFilter>) => filterActions({ ...filter, ...change });
  const everybody = owners.reduce((sum, { count }) => sum + count, 0);
  // Who was asked for stays to be seen, even when nothing is left of theirs.
  const shown =
    filter.owner === null || owners.some(({ owner }) => owner === filter.owner)
      ? owners
      : [...owners, { owner: filter.owner, count: 0 }];
  return (
    <fieldset className={styles.filters} aria-label="Filter the actions">
      <div className={styles.chips}>
        {ACTION_PARTS.map((part) => (
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
        <span className={styles.gap} />
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
      </div>
      <div className={styles.chips}>
        <TextInput
          type="search"
          className={styles.words}
          aria-label="Words in the action, its owner or its incident"
          placeholder="Words in the action or its incident"
          data-draft={filter.words !== '' || undefined}
          value={filter.words}
          onText={(words) => choose({ words })}
        />
        <Select
          aria-label="Owner"
          value={filter.owner ?? ANYBODY}
          options={[
            { value: ANYBODY, label: `Everybody (${everybody})` },
            ...shown.map(({ owner, count }) => ({
              value: owner,
              label: `${owner || 'Nobody yet'} (${count})`,
            })),
          ]}
          onValue={(owner) => choose({ owner: owner === ANYBODY ? null : owner })}
        />
        <Select
          aria-label="Groups"
          value={grouping}
          options={GROUPING_OPTIONS}
          onValue={(value) => groupActions(value)}
        />
      </div>
    </fieldset>
  );
}
