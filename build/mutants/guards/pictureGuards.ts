import type { Mutant } from '#build/mutants/guardMutant.ts';

const CLEAN = ['test/unit/shared/privacy/pictures/cleanPicture.test.ts'];
const HIDDEN = ['test/unit/shared/privacy/pictures/hiddenInPictures.test.ts'];
const FLOODED = ['test/unit/shared/privacy/pictures/floodedPictures.test.ts'];
const FOLDER = ['test/unit/electron/pictures'];
const PARTS = ['test/unit/shared/export'];
const PUBLIC = ['test/unit/electron/export/publicPictures.test.ts'];
const WALL = ['test/unit/shared/wall/wallPictures.test.ts'];

/** What a picture says besides what it shows, which file it is, and who may see it. */
export const PICTURE_GUARDS: readonly Mutant[] = [
  {
    guards: 'A PNG keeps no text, time or EXIF',
    file: 'shared/privacy/pictures/cleanPng.ts',
    find: 'return length === COLOUR_LENGTHS.get(name);',
    replace: "return name === 'tEXt' || name === 'eXIf' || length === COLOUR_LENGTHS.get(name);",
    tests: CLEAN,
  },
  {
    guards: 'A PNG that is damaged is refused',
    file: 'shared/privacy/pictures/cleanPng.ts',
    find: 'view.getUint32(end - 4) === checkSum(bytes.subarray(at + 4, end - 4))',
    replace: 'true',
    tests: CLEAN,
  },
  {
    guards: 'A JPEG keeps no place and no camera',
    file: 'shared/privacy/pictures/cleanJpeg.ts',
    find: '[0xc4, 0xda, 0xdb, 0xdd]',
    replace: '[0xc4, 0xda, 0xdb, 0xdd, 0xe1]',
    tests: CLEAN,
  },
  {
    guards: 'A PNG keeps no colour profile, which has words in it',
    file: 'shared/privacy/pictures/cleanPng.ts',
    find: 'return length === COLOUR_LENGTHS.get(name);',
    replace: "return name === 'iCCP' || length === COLOUR_LENGTHS.get(name);",
    tests: HIDDEN,
  },
  {
    guards: 'A PNG keeps nothing behind its pixels',
    file: 'shared/privacy/pictures/cleanPng.ts',
    find: 'packed.subarray(0, end)',
    replace: 'packed',
    tests: HIDDEN,
  },
  {
    guards: 'A picture of millions of parts is refused at once',
    file: 'shared/privacy/pictures/cleanJpeg.ts',
    find: 'if (part === MOST_PARTS)',
    replace: 'if (part > bytes.length)',
    tests: FLOODED,
  },
  {
    guards: 'A WebP that moves is refused',
    file: 'shared/privacy/pictures/cleanWebp.ts',
    find: '(flags & ANIMATED) !== 0',
    replace: 'flags > 0xff',
    tests: CLEAN,
  },
  {
    guards: 'A picture that would fill the memory is refused before it is drawn',
    file: 'shared/privacy/pictures/pictureBytes.ts',
    find: 'if (!isTooLarge) return null;',
    replace: 'if (isTooLarge || !isTooLarge) return null;',
    tests: CLEAN,
  },
  {
    guards: 'A name that is no picture’s is not read',
    file: 'electron/pictures/pictureFolder.ts',
    find: "if (!isPictureFile(file)) return err(appError('path-not-granted', { file }));",
    replace: '',
    tests: FOLDER,
  },
  {
    guards: 'A file that is not what its name says is not read',
    file: 'electron/pictures/pictureFolder.ts',
    find: 'const isSame = file.startsWith(contentName(bytes));',
    replace: 'const isSame = bytes.length > 0;',
    tests: FOLDER,
  },
  {
    guards: 'A picture that undo may need is not deleted',
    file: 'shared/domain/pictures/usedPictures.ts',
    find: 'incident === null ? states : [incident, ...states]',
    replace: 'incident === null ? [] : [incident]',
    tests: FOLDER,
  },
  {
    guards: 'No undo step leads back to a picture that was deleted for good',
    file: 'renderer/store/slices/documentSlice.ts',
    find: 'set({ history: rewriteHistory(get().history, apply) });',
    replace: '',
    tests: ['test/component/timeline/pictureEditor.test.tsx'],
  },
  {
    guards: 'A picture at a private number goes with it',
    file: 'shared/export/parts/visiblePictures.ts',
    find: 'rows.filter((id) => told.impact.has(id))',
    replace: 'rows.filter((id) => told.impact.size >= 0 && id !== undefined)',
    tests: PARTS,
  },
  {
    guards: 'No document has a private picture',
    file: 'shared/export/parts/visiblePictures.ts',
    find: "visibility === 'private' || ",
    replace: '',
    tests: PARTS,
  },
  {
    guards: 'A picture of a private event goes with it',
    file: 'shared/export/parts/visiblePictures.ts',
    find: 'told.events.has(id)',
    replace: 'told.events.size >= 0 && id !== undefined',
    tests: PARTS,
  },
  {
    guards: 'The public version has only what was ticked for it',
    file: 'shared/export/parts/publicParts.ts',
    find: "    if (visibility !== 'public') return [];\n    const { id, file",
    replace: '    const { id, file',
    tests: PARTS,
  },
  {
    guards: 'A public document with a picture that nobody ticked does not leave',
    file: 'electron/export/foreignPictures.ts',
    find: 'return files.filter((name) => !ticked.some(({ file }) => file === name)).length;',
    replace: 'return files.length * ticked.length * 0;',
    tests: PUBLIC,
  },
  {
    guards: 'A public PDF has no other picture of the same size',
    file: 'electron/export/picturesInPdf.ts',
    find: '${hash}`;',
    replace: '`;',
    tests: ['test/unit/electron/export/publicPdf.test.ts'],
  },
  {
    guards: 'No picture of an earlier document stays beside a public one',
    file: 'electron/export/pictureFiles.ts',
    find: 'await unlink(path).catch(whenAbsent(undefined));',
    replace: '',
    tests: PUBLIC,
  },
  {
    guards: 'A document does not leave where a picture of an earlier one stays beside it',
    file: 'electron/export/pictureFiles.ts',
    find: '(await lstat(folder)).isSymbolicLink()',
    replace: 'files.size > 1000',
    tests: PUBLIC,
  },
  {
    guards: 'A public document has no picture that says more than it shows',
    file: 'electron/export/pictureFiles.ts',
    find: "audience === 'public' && !isClean(read.value)",
    replace: 'files.size > 1000',
    tests: PUBLIC,
  },
  {
    guards: 'A file is as private as the most private entry of it',
    file: 'shared/domain/pictures/onePerFile.ts',
    find: 'VISIBILITIES.find((name) => all.some(({ visibility }) => visibility === name))',
    replace: 'all.at(0)?.visibility',
    tests: ['test/unit/shared/merge/samePictures.test.ts', ...WALL],
  },
  {
    guards: 'A picture that both sides added is one after a merge',
    file: 'shared/merge/mergeIncidents.ts',
    find: 'withSharedPictures(given)',
    replace: 'given',
    tests: ['test/unit/shared/merge/samePictures.test.ts'],
  },
  {
    guards: 'Sync takes along the pictures of an incident that was committed without them',
    file: 'electron/git/commitIncidents.ts',
    find: '...(await unchangedWithCompanions(files, root)),',
    replace: '',
    tests: ['test/unit/electron/commandLine/syncPictures.test.ts'],
  },
  {
    guards: 'The wall has no private picture',
    file: 'shared/wall/wallPictures.ts',
    find: "return shownOnWall(pictures).filter(\n    ({ file }) => isPictureFile(file) && visibilityOfFile(all, file) !== 'private',\n  )",
    replace: 'return pictures.filter(({ file }) => isPictureFile(file) && all.length > 0)',
    tests: WALL,
  },
  {
    guards: 'The wall is sent the address of a picture and no other',
    file: 'shared/ipc/wallSchema.ts',
    find: 'readPictureAddress(address) !== null',
    replace: 'address.length > 0',
    tests: WALL,
  },
];
