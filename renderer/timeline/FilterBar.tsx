import { useEffect, useRef } from 'react';
import { KIND_LOOKS, KindIcon } from '#renderer/section/KindIcon.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/FilterBar.module.css';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { SHOWN_KINDS, type ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import { actorsOf, type TimelineFilter } from '#shared/domain/timeline/timelineFilter.ts';
import { eachPersonOnce, personKey } from '#shared/text/onePerson.ts';

/** Which events are shown: by words, kind, who, and key moments. */
export function FilterBar() {
  const store = useAppStoreApi();
  const filter = useAppStore(({ timelineView }) => timelineView.filter);
  const change = store.getState().changeFilter;
  const words = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    words.current?.focus();
  }, []);
  const close = (): void => {
    store.getState().closeFilterBar();
    // The keyboard goes on where it was when the filter was asked for.
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <fieldset className={styles.bar} aria-label="Filter events">
      <TextInput
        ref={words}
        data-draft={filter.text !== '' || undefined}
        type="search"
        className={styles.words}
        aria-label="Words in the event"
        placeholder="Words in the event"
        value={filter.text}
        onText={(text) => change({ text })}
        onKeyDown={(key) => {
          if (key.key === 'Escape') close();
        }}
      />
      <ActorChoice filter={filter} onFilter={change} />
      <Checkbox checked={filter.isKeyOnly} onChecked={(isChecked) => change({ isKeyOnly: isChecked })}>
        Key moments
      </Checkbox>
      <span className={styles.kinds}>
        {SHOWN_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={filter.kinds.includes(kind)}
            onClick={() => change({ kinds: toggled(filter.kinds, kind) })}
          >
            <KindIcon kind={kind} />
            {KIND_LOOKS[kind].label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}

interface ActorChoiceProps {
  readonly filter: TimelineFilter;
  readonly onFilter: (patch: Partial<TimelineFilter>) => void;
}

const ANYONE = '';

function ActorChoice({ filter, onFilter }: ActorChoiceProps) {
  const there = eachPersonOnce(actorsOf(useIncident((incident) => incident.timeline)));
  // Who was asked for stays to be seen, even when nobody is called that any more.
  const actors = [
    ...there,
    ...filter.actors.filter((actor) => !there.some((each) => personKey(each) === personKey(actor))),
  ];
  return (
    <Select
      aria-label="Who"
      look="inline"
      value={filter.actors[0] ?? ANYONE}
      options={[
        { value: ANYONE, label: 'Anyone' },
        ...actors.map((actor) => ({ value: actor, label: actor })),
      ]}
      onValue={(actor) => onFilter({ actors: actor === ANYONE ? [] : [actor] })}
    />
  );
}

function toggled(kinds: readonly ShownKind[], kind: ShownKind): readonly ShownKind[] {
  return kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
}
