import { useEffect, useState } from 'react';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { errorLine } from '#shared/errors/errorWords.ts';

interface FileBeginning {
  readonly lines: readonly string[];
  /** Whether the file has no more than these. */
  readonly isAll: boolean;
}

/** The first lines of a file of evidence, once they are read, or why they cannot be; a PDF has none. */
export function useFileBeginning(file: string): {
  readonly beginning: FileBeginning | null;
  readonly problem: string | null;
} {
  const handle = useAppStore((state) => state.file?.handle ?? null);
  const { api } = useStoreDeps();
  const [beginning, setBeginning] = useState<FileBeginning | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (handle === null) return;
    let isWanted = true;
    void api.request('pictures:lines', { handle, file }).then((read) => {
      if (!isWanted) return;
      if (read.ok) setBeginning(read.value);
      else setProblem(errorLine(read.error));
    });
    return () => {
      isWanted = false;
    };
  }, [api, handle, file]);
  return { beginning, problem };
}
