import type { Mutant } from '#build/mutants/guardMutant.ts';

const MAILS = [
  'test/unit/shared/import/packed/mailFile.test.ts',
  'test/unit/shared/import/packed/mailPrivacy.test.ts',
];
const PDFS = ['test/unit/shared/import/packed/pdfFile.test.ts'];
const RTFS = ['test/unit/shared/import/packed/rtfFile.test.ts'];

/** What files that pack their text, such as mails and PDFs, must not make public, lose or make people wait for. */
export const PACKED_GUARDS: readonly Mutant[] = [
  {
    guards: 'A mail to one person becomes a private event',
    file: 'shared/import/forms/mailForm.ts',
    find: "isToOnePerson(mail) ? 'direct-message' : null",
    replace: 'null',
    tests: MAILS,
  },
  {
    guards: 'A mail that its sender marked as private is private',
    file: 'shared/import/mails/mailPrivacy.ts',
    find: 'return marked === true ||',
    replace: 'return',
    tests: MAILS,
  },
  {
    guards: 'What a mail quotes is told once',
    file: 'shared/import/mails/mailParts.ts',
    find: 'return isOwn ? quoted : new Set();',
    replace: 'return new Set();',
    tests: MAILS,
  },
  {
    guards: 'Attachments that were left out are listed',
    file: 'shared/import/forms/mailForm.ts',
    find: "  ['attachment', ATTACHMENT],\n",
    replace: '',
    tests: MAILS,
  },
  {
    guards: 'A PDF that was cut short is not read in part',
    file: 'shared/import/packed/pdfBytes.ts',
    find: "if (!latin(bytes.subarray(-AT_END)).includes('%%EOF'))",
    replace: 'if (bytes.length === 0)',
    tests: PDFS,
  },
  {
    guards: 'A PDF that unpacks to very much is refused before it is read',
    file: 'shared/import/packed/pdfBytes.ts',
    find: 'if (size > most || total > MOST_UNPACKED) return TOO_MUCH;',
    replace: '',
    tests: PDFS,
  },
  {
    guards: 'A PDF without text is refused, and becomes no empty incident',
    file: 'shared/import/packed/pdfFile.ts',
    find: 'if (size === 0)',
    replace: 'if (size < 0)',
    tests: PDFS,
  },
  {
    guards: 'A rich text file that was cut short is not read in part',
    file: 'shared/import/packed/rtfFile.ts',
    find: 'if (!reader.isAtEnd()) return err(',
    replace: 'if (bytes.length === 0) return err(',
    tests: RTFS,
  },
  {
    guards: 'Elements that are nested very deeply are read without a call for each',
    file: 'shared/import/markup/markupTree.ts',
    find: 'if (depth > MOST_NESTED) return',
    replace: 'if (depth < 0) return',
    tests: MAILS,
  },
];
