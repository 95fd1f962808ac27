import { MenuWord } from '#renderer/home/MenuWord.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, Submenu } from '#renderer/ui/Menu.tsx';
import { MenuCheck, MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { CHOICE_TEXTS, choiceWords, LIST_CHOICES, type ListChoice } from '#shared/search/list/listChoices.ts';
import { LIST_PERIOD_WORDS, LIST_PERIODS } from '#shared/search/list/listPeriod.ts';
import { LIST_COLUMNS, type ListColumn } from '#shared/search/list/listView.ts';
import type { IncidentsFilter, ShownIncidents } from '#shared/search/list/shownIncidents.ts';

/** So many values of one thing are offered; who looks for another one finds it by its words. */
const MOST_OFFERED = 60;

/** The heads of the columns, and what they are called in the menu. */
export const COLUMN_WORDS: Readonly<Record<ListColumn, string>> = {
  date: 'Date',
  severity: 'Severity',
  status: 'Status',
  openActions: 'Open actions',
  facilitator: 'Facilitator',
  services: 'Services',
  tags: 'Tags',
  people: 'People',
  missing: 'Missing parts',
};

interface FilterMenuProps extends Pick<ShownIncidents<unknown>, 'choices' | 'periods'> {
  readonly filter: IncidentsFilter;
  readonly onChoose: (change: Partial<IncidentsFilter>) => void;
}

/** What incidents can be narrowed by, each value with how many it would leave. Several values of one thing: any of them. */
export function FilterMenu({ filter, choices, periods, onChoose }: FilterMenuProps) {
  const set = (choice: ListChoice, value: string, isChosen: boolean): void => {
    const others = filter.choices[choice].filter((each) => each !== value);
    onChoose({ choices: { ...filter.choices, [choice]: isChosen ? [...others, value] : others } });
  };
  return (
    <Menu label="Filter" align="start" trigger={<MenuWord>Filter</MenuWord>}>
      {LIST_CHOICES.map((choice) => (
        <Submenu key={choice} label={CHOICE_TEXTS[choice].title}>
          {choices[choice].length === 0 && (
            <MenuItem isDisabled onSelect={() => undefined}>
              None here
            </MenuItem>
          )}
          {choices[choice].slice(0, MOST_OFFERED).map(({ value, count }) => (
            <MenuCheck
              key={value}
              isChecked={filter.choices[choice].includes(value)}
              count={count}
              staysOpen
              onChecked={(isChosen) => set(choice, value, isChosen)}
            >
              {choiceWords(choice, value)}
            </MenuCheck>
          ))}
        </Submenu>
      ))}
      <Submenu label="Began">
        <MenuChoice
          label="Began"
          value={filter.period.kind}
          options={LIST_PERIODS.map((value) => ({
            value,
            label:
              value === 'between'
                ? LIST_PERIOD_WORDS[value]
                : `${LIST_PERIOD_WORDS[value]} (${periods[value]})`,
          }))}
          onValue={(kind) => onChoose({ period: { ...filter.period, kind } })}
        />
      </Submenu>
    </Menu>
  );
}

export function ColumnsMenu() {
  const store = useAppStoreApi();
  const columns = useAppStore(({ settings }) => settings.listColumns);
  const set = (column: ListColumn, isShown: boolean) =>
    store
      .getState()
      .chooseListColumns(LIST_COLUMNS.filter((each) => (each === column ? isShown : columns.includes(each))));
  return (
    <Menu label="Columns" align="start" trigger={<MenuWord>Columns</MenuWord>}>
      {LIST_COLUMNS.map((column) => (
        <MenuCheck
          key={column}
          isChecked={columns.includes(column)}
          staysOpen
          onChecked={(isShown) => set(column, isShown)}
        >
          {COLUMN_WORDS[column]}
        </MenuCheck>
      ))}
    </Menu>
  );
}
