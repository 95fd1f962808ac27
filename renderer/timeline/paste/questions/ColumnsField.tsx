import { useId, useRef, useState } from 'react';
import styles from '#renderer/timeline/paste/questions/ColumnsField.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { DraftQuestion, DraftTable } from '#shared/import/draft/importDraft.ts';
import {
  COLUMN_WORDS,
  columnName,
  columnsWords,
  tableColumnsOf,
} from '#shared/import/tables/columnChoice.ts';
import {
  COLUMN_ROLES,
  type TableColumns,
  withoutTableColumns,
  withTableColumns,
} from '#shared/settings/tableColumns.ts';
import { counted } from '#shared/text/phrases.ts';

interface ColumnsFieldProps {
  readonly table: DraftTable;
  /** What is open about the columns; null: nothing. */
  readonly question: DraftQuestion | null;
  /** How many events wait for the answer. */
  readonly count: number;
  /** It is something else, it seems: the columns are for who knows better. */
  readonly isSetAside: boolean;
  readonly onColumns: (change: (choices: readonly TableColumns[]) => readonly TableColumns[]) => void;
}

const ROLE_OPTIONS = COLUMN_ROLES.map((role) => ({ value: role, label: COLUMN_WORDS[role].label }));

/** Shows what the columns of a table are taken to hold, with a few rows of it, and asks where that is open. */
export function ColumnsField({ table, question: asked, count, isSetAside, onColumns }: ColumnsFieldProps) {
  const field = useRef<HTMLFieldSetElement>(null);
  const words = useId();
  const [isWanted, setWanted] = useState(false);
  const question = isSetAside && !isWanted ? null : asked;
  const isShown = isWanted || question !== null;
  const take = (choice: TableColumns): void => onColumns((choices) => withTableColumns(choices, choice));
  const choose = (choice: TableColumns): void => {
    // The question is answered, and its columns stay where the person is at work on them.
    setWanted(true);
    take(choice);
  };
  const confirm = (): void => {
    setWanted(false);
    take(tableColumnsOf(table));
  };
  const guessAgain = (): void => {
    const names = table.columns.map(({ name }) => name);
    // The button goes away with the choice, and the keyboard stays in the field.
    field.current?.querySelector<HTMLElement>('button, select')?.focus();
    onColumns((choices) => withoutTableColumns(choices, { list: table.list, names }));
  };
  return (
    <fieldset
      ref={field}
      className={styles.field}
      data-open={question !== null || undefined}
      aria-label="Columns of the table"
      aria-describedby={words}
    >
      <div className={styles.head}>
        <p id={words} className={styles.words}>
          {wordsOf(table, question, { count, isSetAside })}
        </p>
        {isShown && table.lists.length > 1 && <WhichList table={table} onChoose={choose} />}
        {question === null ? (
          <Button key="button" aria-expanded={isShown} onClick={() => setWanted(!isWanted)}>
            {isShown ? 'Hide the columns' : isSetAside ? 'Choose the columns' : 'Change the columns'}
          </Button>
        ) : (
          count > 0 && (
            <Button key="button" onClick={confirm}>
              These columns are right
            </Button>
          )
        )}
        {table.isChosen && (
          <Button tone="quiet" onClick={guessAgain}>
            Guess again
          </Button>
        )}
      </div>
      {isShown && <ColumnList table={table} onChoose={choose} />}
    </fieldset>
  );
}

function wordsOf(
  table: DraftTable,
  asked: DraftQuestion | null,
  { count, isSetAside }: Pick<ColumnsFieldProps, 'count' | 'isSetAside'>,
): string {
  if (asked === null) return isSetAside ? 'Or are they events?' : `${columnsWords(table)}.`;
  const { question } = asked;
  if (count === 0) return question;
  return `${question} ${counted(count, 'event waits', 'events wait')} for it.`;
}

interface ChoosingProps {
  readonly table: DraftTable;
  readonly onChoose: (choice: TableColumns) => void;
}

function WhichList({ table: { list, lists }, onChoose }: ChoosingProps) {
  return (
    <Select
      aria-label="List with the events"
      className={styles.paths}
      value={list ?? ''}
      options={lists.map(({ path, count }) => ({
        value: path,
        label: `${path === '' ? 'the list itself' : path} (${count.toLocaleString('en')})`,
      }))}
      onValue={(path) => {
        const chosenList = lists.find((one) => one.path === path);
        if (chosenList !== undefined) onChoose(chosenList.choice);
      }}
    />
  );
}

function ColumnList({ table, onChoose }: ChoosingProps) {
  return (
    <ol className={styles.columns} aria-label="Columns">
      {table.columns.map(({ column, name, sample, role }) => (
        <li key={column} className={styles.column} data-role={role}>
          <span className={styles.name} title={name}>
            {name === '' ? `Column ${column + 1}` : name}
          </span>
          <Select
            aria-label={`What ${columnName(name, column)} holds`}
            value={role}
            options={ROLE_OPTIONS}
            onValue={(next) => onChoose(tableColumnsOf(table, { column, role: next }))}
          />
          {sample.map((cell, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is told by its place, and cells of several can be equal.
            <span key={row} className={styles.sample} title={cell}>
              {cell || '–'}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
