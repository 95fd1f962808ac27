import { useMemo } from 'react';
import { useAppStoreApi, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { foundGraphs } from '#shared/import/graphs/readSignals.ts';
import { pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';

interface GraphsOfTableProps {
  readonly picture: Picture;
  /** Its first lines, which tell whether it holds measured values. */
  readonly beginning: string;
}

/** Where a table holds values by their time, they can stand under the timeline as graphs; nothing for any other table. */
export function GraphsOfTable({ picture, beginning }: GraphsOfTableProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { api } = useStoreDeps();
  const hasGraphs = useMemo(() => foundGraphs('', beginning) !== null, [beginning]);
  if (!hasGraphs || isReadOnly) return null;
  const show = async (): Promise<void> => {
    const handle = store.getState().file?.handle;
    if (handle === undefined) return;
    const read = await api.request('pictures:lines', { handle, file: picture.file, isWhole: true });
    const text = read.ok ? pastedText(read.value.lines.join('\n')) : null;
    const graphs = text === null ? null : foundGraphs('', text);
    if (text === null || graphs === null) {
      store.getState().showToast(read.ok ? TOO_MUCH_TEXT : errorLine(read.error), 'bad');
      return;
    }
    store.getState().goTo('timeline');
    store.getState().openDialog({ kind: 'addGraphs', graphs, text, dayOfFile: dayInName(picture.caption) });
  };
  return <Button onClick={() => void show()}>Show as graphs…</Button>;
}
