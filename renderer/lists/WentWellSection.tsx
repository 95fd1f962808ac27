import { PlusIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { ItemList } from '#renderer/lists/ItemList.tsx';
import type { ItemListProps } from '#renderer/lists/itemListProps.ts';
import styles from '#renderer/lists/WentWellSection.module.css';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';

const WENT_WELL: ItemListProps = {
  list: 'wentWell',
  place: 'wentWell',
  label: 'What went well',
  itemName: 'something that went well',
  purpose: 'What worked, and should be kept?',
  example: '“Two people who knew the database joined within five minutes of the page.”',
};

const OPTIONAL_LISTS: readonly ItemListProps[] = [
  {
    list: 'wentPoorly',
    place: 'wentWell',
    label: 'What went poorly',
    itemName: 'something that went poorly',
    purpose: 'What was harder than it had to be?',
    example: '“The console needed a second login that only one person had.”',
  },
  {
    list: 'gotLucky',
    place: 'wentWell',
    label: 'Where we got lucky',
    itemName: 'something lucky',
    purpose: 'What could as well have gone the other way?',
    example: '“It was an hour before the nightly import, which needs forty connections.”',
  },
];

/** Section 6 of the guide, with two lists that teams may add to it. */
export function WentWellSection() {
  return (
    <section>
      <SectionHeader title="What went well" />
      <ItemList {...WENT_WELL} />
      {OPTIONAL_LISTS.map((list) => (
        <OptionalList key={list.list} {...list} />
      ))}
    </section>
  );
}

/** An optional list shows as one button until it has something in it; the button begins it, so that one can type. */
function OptionalList(list: ItemListProps) {
  const isEmpty = useIncident((incident) => incident[list.list].length === 0);
  const isReadOnly = useIsReadOnly();
  const { lists: edits } = useEdits();
  return (
    <div className={styles.optional}>
      <h3 className={styles.heading}>{list.label}</h3>
      {isEmpty ? (
        <Button
          tone="quiet"
          className={styles.begin}
          disabled={isReadOnly}
          onClick={() => edits.add(list, 0)}
        >
          <PlusIcon aria-hidden="true" /> Add {list.itemName}
        </Button>
      ) : (
        <ItemList {...list} />
      )}
    </div>
  );
}
