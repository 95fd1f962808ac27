import type { ContextMenuParams, WebFrameMain } from 'electron';
import type { PageContextMenu } from '#build/chromium-host/page/pageMessage.ts';

/**
 * What Electron says of a right click. The host checks no spelling and offers whatever edits could be done; Chromium
 * itself knows better, and does nothing where one cannot.
 */
export function contextMenuParams(asked: PageContextMenu, frame: WebFrameMain): ContextMenuParams {
  const hasSelection = asked.selectionText !== '';
  return {
    ...asked,
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
    selectionRect: { x: asked.x, y: asked.y, width: 0, height: 0 },
    selectionStartOffset: 0,
    referrerPolicy: { policy: 'default', url: '' },
    misspelledWord: '',
    dictionarySuggestions: [],
    frameCharset: 'UTF-8',
    formControlType: asked.isEditable ? 'input-text' : 'none',
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
      canUndo: asked.isEditable,
      canRedo: asked.isEditable,
      canCut: asked.isEditable && hasSelection,
      canCopy: hasSelection,
      canPaste: asked.isEditable,
      canDelete: asked.isEditable && hasSelection,
      canSelectAll: true,
      canEditRichly: false,
    },
  };
}
