import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { LibraryTable } from '#renderer/home/list/LibraryTable.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/** The list of incidents with its dialogs and its news, without the rest of the window. */
export function ListedLibrary() {
  const library = useAppStore((state) => state.library);
  return (
    <>
      {library !== null && <LibraryTable library={library} />}
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>
  );
}
