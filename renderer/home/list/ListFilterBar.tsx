import { FilterBar, FilterChoice, FilterRow, FilterWords } from '#renderer/home/FilterBar.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { INCIDENT_GROUPINGS, type IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import {
  INCIDENT_PARTS,
  type IncidentPart,
  type IncidentsFilter,
  type ShownIncidents,
} from '#shared/search/list/shownIncidents.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const PART_WORDS: Readonly<Record<IncidentPart, string>> = {
  all: 'All',
  open: 'Open actions',
  overdue: 'Incidents with overdue actions',
  reviewLate: 'Review late',
  unread: 'Not readable',
};

const GROUPING_WORDS: Readonly<Record<IncidentGrouping, string>> = {
  none: 'Not grouped',
  month: 'Grouped by month',
  severity: 'Grouped by severity',
  status: 'Grouped by status',
  tag: 'Grouped by tag',
};
const GROUPING_OPTIONS = INCIDENT_GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }));

/** Which incidents are shown, each choice with how many it leaves, and how they are grouped. */
export function ListFilterBar({ parts, severities, statuses, tags }: Omit<ShownIncidents<unknown>, 'rows'>) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ incidentsFilter }) => incidentsFilter);
  const grouping = useAppStore(({ incidentGrouping }) => incidentGrouping);
  const { filterIncidents, groupIncidents } = store.getState();
  const choose = (change: Partial<IncidentsFilter>) => filterIncidents({ ...filter, ...change });
  return (
    <FilterBar label="Filter the incidents">
      <FilterRow>
        {INCIDENT_PARTS.filter((part) => part !== 'unread' || parts.unread > 0 || filter.part === part).map(
          (part) => (
            <FilterChip
              key={part}
              count={parts[part]}
              tone={part === 'all' || part === 'open' ? 'plain' : 'bad'}
              isChosen={filter.part === part}
              onChoose={() => choose({ part })}
            >
              {PART_WORDS[part]}
            </FilterChip>
          ),
        )}
      </FilterRow>
      {filter.only !== null && (
        <FilterRow>
          <RemovableChip
            removeLabel="Show all incidents again"
            isReadOnly={false}
            onRemove={() => choose({ only: null })}
          >
            {filter.only.words}
          </RemovableChip>
        </FilterRow>
      )}
      <FilterRow>
        <FilterWords
          label="Words of the title, a tag or the folder"
          placeholder="Words of the title or a tag"
          value={filter.words}
          onText={(words) => choose({ words })}
        />
        <FilterChoice
          label="Severity"
          all="Any severity"
          value={filter.severity}
          counts={severities}
          onChoose={(severity) => choose({ severity })}
        />
        <FilterChoice
          label="Status"
          all="Any status"
          value={filter.status}
          counts={statuses}
          wordsOf={(status) => INCIDENT_STATUS_WORDS[status]}
          onChoose={(status) => choose({ status })}
        />
        <FilterChoice
          label="Tag"
          all="Any tag"
          value={filter.tag}
          counts={tags}
          onChoose={(tag) => choose({ tag })}
        />
        <Select aria-label="Groups" value={grouping} options={GROUPING_OPTIONS} onValue={groupIncidents} />
      </FilterRow>
    </FilterBar>
  );
}
