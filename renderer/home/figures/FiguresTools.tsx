import { saveFile } from '#renderer/commands/saveFile.ts';
import { FilterBar, FilterChoice, FilterRow } from '#renderer/home/FilterBar.tsx';
import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import {
  FIGURES_FORMS,
  type FiguresForm,
  figuresFile,
  figuresFileName,
} from '#shared/publication/figures/drawing/figuresFile.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import { type FigurePage, figureTags } from '#shared/publication/figures/figurePage.ts';
import { FIGURE_PERIODS, PERIOD_WORDS } from '#shared/publication/figures/figurePeriod.ts';

const PERIOD_OPTIONS = FIGURE_PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }));

const FORM_WORDS: Readonly<Record<FiguresForm, { readonly name: string; readonly title: string }>> = {
  md: { name: 'Markdown…', title: 'Save the figures as tables in Markdown' },
  csv: { name: 'CSV…', title: 'Save each number as a line of CSV' },
  svg: { name: 'SVG…', title: 'Save all figures as one drawing' },
};

interface FiguresToolsProps {
  readonly page: FigurePage;
  readonly files: readonly FigureFacts[];
}

/** Which incidents are counted, and ways to hand the page on. */
export function FiguresTools({ page, files }: FiguresToolsProps) {
  const store = useAppStoreApi();
  const { api, now } = useStoreDeps();
  const choice = useAppStore(({ figuresChoice }) => figuresChoice);
  const { chooseFigures } = store.getState();
  const tags = figureTags(files);
  const save = (form: FiguresForm) => () =>
    void saveFile(store, api, {
      handle: null,
      kind: form,
      name: figuresFileName(form, now()),
      content: figuresFile(page, form),
    });
  return (
    <div className={styles.tools}>
      <FilterBar label="Which incidents are counted">
        <FilterRow>
          <SegmentedControl
            label="Period"
            value={choice.period}
            options={PERIOD_OPTIONS}
            onValue={(period) => chooseFigures({ ...choice, period })}
          />
          {(tags.length > 0 || choice.tag !== null) && (
            <FilterChoice
              label="Tag"
              all="Any tag"
              value={choice.tag}
              counts={tags}
              onChoose={(tag) => chooseFigures({ ...choice, tag })}
            />
          )}
        </FilterRow>
      </FilterBar>
      <div className={styles.ways}>
        <Button onClick={() => window.print()}>Print…</Button>
        {FIGURES_FORMS.map((form) => (
          <Button key={form} title={FORM_WORDS[form].title} onClick={save(form)}>
            {FORM_WORDS[form].name}
          </Button>
        ))}
      </div>
    </div>
  );
}
