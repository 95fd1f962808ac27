import { useMemo } from 'react';
import styles from '#renderer/home/search/SearchStart.module.css';
import { WhatStandsHere } from '#renderer/home/WhatStandsHere.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { START_CHOICES, type StartChoice, searchStarts } from '#shared/search/list/searchStarts.ts';

const START_WORDS: Readonly<Record<StartChoice, string>> = {
  service: 'Services',
  tag: 'Tags',
  person: 'People',
};

/** Each a rule of the search, and what it finds. */
const RULES: readonly (readonly [string, string])[] = [
  ['Several words', 'find the incidents that have all of them, those with all in one place first.'],
  ['The beginning of a word', 'is enough: “migr” finds “migration”.'],
  ['A typo', 'is forgiven where a word stands nowhere: “chekcout” finds “checkout”. A number never is.'],
  [
    'Everything',
    'is searched: events, whys, actions, lessons, people, tags, words below pictures. Private texts too, and marked.',
  ],
];

/** Before anything is typed: words that this library has, and how it is searched. */
export function SearchStart({ onSearch }: { readonly onSearch: (words: string) => void }) {
  const rows = useAppStore(({ library }) => library?.rows ?? null);
  const earlier = useAppStore(({ librarySearch }) => librarySearch.earlier);
  const starts = useMemo(() => (rows === null ? null : searchStarts(rows)), [rows]);
  const isEmpty = rows?.length === 0;
  const offered = START_CHOICES.filter((choice) => starts !== null && starts[choice].length > 0);
  return (
    <div className={styles.start}>
      {isEmpty && (
        <Card className={styles.part}>
          <h3>Nothing to search yet</h3>
          <p className={styles.words}>
            There is no incident in this folder. What you write in one is found here a moment later.
          </p>
        </Card>
      )}
      {offered.length + earlier.length > 0 && (
        <Card as="section" className={styles.part} aria-label="Words to begin with">
          {earlier.length > 0 && (
            <div className={styles.group}>
              <SectionLabel>Searched before</SectionLabel>
              <ul className={styles.chips}>
                {earlier.map((words) => (
                  <li key={words}>
                    <LinkButton onClick={() => onSearch(words)}>{words}</LinkButton>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {offered.map((choice) => (
            <div key={choice} className={styles.group}>
              <SectionLabel>{START_WORDS[choice]}</SectionLabel>
              <ul className={styles.chips} aria-label={START_WORDS[choice]}>
                {starts?.[choice].map(({ value, incidents }) => (
                  <li key={value}>
                    <FilterChip count={incidents} isChosen={null} onChoose={() => onSearch(value)}>
                      {value}
                    </FilterChip>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Card>
      )}
      <WhatStandsHere title="How it searches" lines={RULES} />
    </div>
  );
}
