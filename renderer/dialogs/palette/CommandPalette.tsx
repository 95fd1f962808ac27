import { useState } from 'react';
import { PALETTE } from '#renderer/dialogs/palette/paletteLater.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

/** Search or run: it takes keys from the moment it opens, also while the code of its list is still on its way. */
export function CommandPalette() {
  const store = useAppStoreApi();
  const [query, setQuery] = useState('');
  return (
    <Dialog size="large" title="Search or run" isTitleHidden onClose={() => store.getState().closeDialog()}>
      <PALETTE.Part query={query} onQuery={setQuery} />
    </Dialog>
  );
}
