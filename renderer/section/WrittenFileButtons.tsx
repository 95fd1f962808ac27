import { openWritten, revealWritten } from '#renderer/commands/writtenFile.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { isOpenable } from '#shared/ipc/isOpenable.ts';

/** What can be done with a file that was written a moment ago: open it, unless that could run it, or go to it. */
export function WrittenFileButtons({ path }: { readonly path: string }) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const name = fileNameOf(path);
  return (
    <>
      {isOpenable(path) && (
        <LinkButton aria-label={`Open ${name}`} onClick={() => void openWritten(store, api, path)}>
          Open
        </LinkButton>
      )}
      <LinkButton aria-label={`Show in folder: ${name}`} onClick={() => void revealWritten(store, api, path)}>
        Show in folder
      </LinkButton>
    </>
  );
}
