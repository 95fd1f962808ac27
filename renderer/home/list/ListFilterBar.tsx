import styles from '#renderer/home/list/ListFilterBar.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { INCIDENT_GROUPINGS, type IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import {
  type ChoiceCount,
  INCIDENT_PARTS,
  type IncidentPart,
  type IncidentsFilter,
  type ShownIncidents,
} from '#shared/search/list/shownIncidents.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const PART_WORDS: Readonly<Record<IncidentPart, string>> = {
  all: 'All',
  open: 'Open actions',
  overdue: 'Overdue actions',
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
    <fieldset className={styles.bar} aria-label="Filter the incidents">
      <div className={styles.chips}>
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
      </div>
      <div className={styles.chips}>
        <TextInput
          type="search"
          className={styles.words}
          aria-label="Words of the title, a tag or the folder"
          placeholder="Words of the title or a tag"
          data-draft={filter.words !== '' || undefined}
          value={filter.words}
          onText={(words) => choose({ words })}
        />
        <Choice
          label="Severity"
          all="Any severity"
          value={filter.severity}
          counts={severities}
          onChoose={(severity) => choose({ severity })}
        />
        <Choice
          label="Status"
          all="Any status"
          value={filter.status}
          counts={statuses}
          wordsOf={(status) => INCIDENT_STATUS_WORDS[status]}
          onChoose={(status) => choose({ status })}
        />
        <Choice
          label="Tag"
          all="Any tag"
          value={filter.tag}
          counts={tags}
          onChoose={(tag) => choose({ tag })}
        />
        <Select aria-label="Groups" value={grouping} options={GROUPING_OPTIONS} onValue={groupIncidents} />
      </div>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What is said while all are shown. */
  readonly all: string;
  readonly value: Value | null;
  readonly counts: readonly ChoiceCount<Value>[];
  readonly wordsOf?: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

/** Not a value of anything. */
const ANY = '\n';

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, all, value, counts, wordsOf = String, onChoose } = props;
  // What was asked for stays to be seen, even when nothing is left of it.
  const shown =
    value === null || counts.some((each) => each.value === value) ? counts : [...counts, { value, count: 0 }];
  return (
    <Select<Value | typeof ANY>
      aria-label={label}
      value={value ?? ANY}
      options={[
        { value: ANY, label: all },
        ...shown.map((each) => ({ value: each.value, label: `${wordsOf(each.value)} (${each.count})` })),
      ]}
      onValue={(chosen) => onChoose(chosen === ANY ? null : chosen)}
    />
  );
}
