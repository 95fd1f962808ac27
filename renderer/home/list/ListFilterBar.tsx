import { FilterBar, FilterRow, FilterWords } from '#renderer/home/FilterBar.tsx';
import { ChosenFilters } from '#renderer/home/list/ChosenFilters.tsx';
import { ColumnsMenu, FilterMenu } from '#renderer/home/list/ListMenus.tsx';
import { ViewsMenu } from '#renderer/home/list/ViewsMenu.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { INCIDENT_GROUPINGS, type IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import {
  INCIDENT_PARTS,
  type IncidentPart,
  type IncidentsFilter,
  type ShownIncidents,
} from '#shared/search/list/shownIncidents.ts';

const PART_WORDS: Readonly<Record<IncidentPart, string>> = {
  all: 'All',
  open: 'Open actions',
  overdue: 'Incidents with overdue actions',
  reviewLate: 'Review late',
  unread: 'Not readable',
  archived: 'Archived',
};

/** Parts that most folders have none of; they are shown where there is something in them. */
const SELDOM: readonly IncidentPart[] = ['unread', 'archived'];
const BAD: readonly IncidentPart[] = ['overdue', 'reviewLate', 'unread'];

const GROUPING_WORDS: Readonly<Record<IncidentGrouping, string>> = {
  none: 'Not grouped',
  month: 'Grouped by month',
  severity: 'Grouped by severity',
  status: 'Grouped by status',
  tag: 'Grouped by tag',
};
const GROUPING_OPTIONS = INCIDENT_GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }));

/** Which incidents are shown, each choice with how many it leaves, and how they are grouped. */
export function ListFilterBar({ parts, choices, periods }: Omit<ShownIncidents<unknown>, 'rows'>) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ incidentsFilter }) => incidentsFilter);
  const grouping = useAppStore(({ incidentGrouping }) => incidentGrouping);
  const { filterIncidents, groupIncidents } = store.getState();
  const choose = (change: Partial<IncidentsFilter>) => filterIncidents({ ...filter, ...change });
  const isShown = (part: IncidentPart) => !SELDOM.includes(part) || parts[part] > 0 || filter.part === part;
  return (
    <FilterBar label="Filter the incidents">
      <FilterRow>
        {INCIDENT_PARTS.filter(isShown).map((part) => (
          <FilterChip
            key={part}
            count={parts[part]}
            tone={BAD.includes(part) ? 'bad' : 'plain'}
            isChosen={filter.part === part}
            onChoose={() => choose({ part })}
          >
            {PART_WORDS[part]}
          </FilterChip>
        ))}
      </FilterRow>
      <FilterRow>
        <FilterWords
          label="Words of the title, a tag or the folder"
          placeholder="Words of the title or a tag"
          value={filter.words}
          onText={(words) => choose({ words })}
        />
        <FilterMenu filter={filter} choices={choices} periods={periods} onChoose={choose} />
        <Select aria-label="Groups" value={grouping} options={GROUPING_OPTIONS} onValue={groupIncidents} />
        <ColumnsMenu />
        <ViewsMenu />
      </FilterRow>
      <ChosenFilters filter={filter} choices={choices} onChoose={choose} />
    </FilterBar>
  );
}
