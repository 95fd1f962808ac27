import styles from '#renderer/home/FilterBar.module.css';
import { FilterRow } from '#renderer/home/FilterBar.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import {
  CHOICE_TEXTS,
  choiceWords,
  LIST_CHOICES,
  type ListChoice,
  NO_CHOICES,
} from '#shared/search/list/listChoices.ts';
import { ANY_TIME, periodWords } from '#shared/search/list/listPeriod.ts';
import type { IncidentsFilter, ShownIncidents } from '#shared/search/list/shownIncidents.ts';

interface ChosenFiltersProps extends Pick<ShownIncidents<unknown>, 'choices'> {
  readonly filter: IncidentsFilter;
  readonly onChoose: (change: Partial<IncidentsFilter>) => void;
}

/** What the list is narrowed by besides its part, each to be taken away again. */
export function ChosenFilters({ filter, choices, onChoose }: ChosenFiltersProps) {
  const { only, period } = filter;
  const chosen = LIST_CHOICES.filter((choice) => filter.choices[choice].length > 0);
  const count = chosen.length + (only === null ? 0 : 1) + (period.kind === 'any' ? 0 : 1);
  if (count === 0) return null;
  const wordsOf = (choice: ListChoice) =>
    filter.choices[choice].map((value) => {
      const left = choices[choice].find((each) => each.value === value)?.count ?? 0;
      return `${choiceWords(choice, value)} (${left.toLocaleString('en')})`;
    });
  return (
    <FilterRow>
      {only !== null && (
        <Chosen label="Show all incidents again" onRemove={() => onChoose({ only: null })}>
          {only.words}
        </Chosen>
      )}
      {chosen.map((choice) => (
        <Chosen
          key={choice}
          label={`Any ${CHOICE_TEXTS[choice].title.toLowerCase()} again`}
          onRemove={() => onChoose({ choices: { ...filter.choices, [choice]: [] } })}
        >
          {`${CHOICE_TEXTS[choice].title}: ${wordsOf(choice).join(', ')}`}
        </Chosen>
      ))}
      {period.kind !== 'any' && (
        <Chosen label="Any time again" onRemove={() => onChoose({ period: ANY_TIME })}>
          {`Began: ${periodWords(period)}`}
        </Chosen>
      )}
      {period.kind === 'between' && (
        <>
          <TextInput
            type="date"
            className={styles.day}
            aria-label="Began on this day or later"
            value={period.from}
            onText={(from) => onChoose({ period: { ...period, from } })}
          />
          <TextInput
            type="date"
            className={styles.day}
            aria-label="Began on this day or earlier"
            value={period.to}
            onText={(to) => onChoose({ period: { ...period, to } })}
          />
        </>
      )}
      {count > 1 && (
        <LinkButton onClick={() => onChoose({ only: null, choices: NO_CHOICES, period: ANY_TIME })}>
          Take all away
        </LinkButton>
      )}
    </FilterRow>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: string;
}

function Chosen({ label, onRemove, children }: ChosenProps) {
  return (
    <RemovableChip removeLabel={label} isReadOnly={false} onRemove={onRemove}>
      {children}
    </RemovableChip>
  );
}
