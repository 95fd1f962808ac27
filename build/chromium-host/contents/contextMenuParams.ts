import type { ContextMenuParams, WebFrameMain } from 'electron';
import type { PageContextMenu } from '#build/chromium-host/page/pageMessage.ts';

/**
 * What Electron says of a right click. The host checks no spelling and offers whatever edits could be done; Chromium
 * itself knows better, and does nothing where one cannot.
 */
export function contextMenuParams(askedMenu: PageContextMenu, frame: WebFrameMain): ContextMenuParams {
  const hasSelection = askedMenu.selectionText !== '';
  return {
    ...askedMenu,
    frame,
    linkURL: '',
    linkText: '',
    pageURL: frame.url,
    frameURL: '',
    srcURL: '',
    mediaType: 'none',
    hasImageContents: false,
    titleText: '',
    altText: '',
    suggestedFilename: '',
    selectionRect: { x: askedMenu.x, y: askedMenu.y, width: 0, height: 0 },
    selectionStartOffset: 0,
    referrerPolicy: { policy: 'default', url: '' },
    misspelledWord: '',
    dictionarySuggestions: [],
    frameCharset: 'UTF-8',
    formControlType: askedMenu.isEditable ? 'input-text' : 'none',
    spellcheckEnabled: false,
    menuSourceType: 'mouse',
    mediaFlags: {
      inError: false,
      isPaused: false,
      isMuted: false,
      hasAudio: false,
      isLooping: false,
      isControlsVisible: false,
      canToggleControls: false,
      canPrint: false,
      canSave: false,
      canShowPictureInPicture: false,
      isShowingPictureInPicture: false,
      canRotate: false,
      canLoop: false,
    },
    editFlags: {
      canUndo: askedMenu.isEditable,
      canRedo: askedMenu.isEditable,
      canCut: askedMenu.isEditable && hasSelection,
      canCopy: hasSelection,
      canPaste: askedMenu.isEditable,
      canDelete: askedMenu.isEditable && hasSelection,
      canSelectAll: true,
      canEditRichly: false,
    },
  };
}
