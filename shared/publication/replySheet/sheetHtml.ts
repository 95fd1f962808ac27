import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element, textNode } from '#shared/export/page/htmlNodes.ts';
import type { ReplySheet } from '#shared/publication/replySheet/replySheet.ts';
import {
  MISSING_HEADING,
  sheetHead,
  sheetTitle,
  sheetWords,
  TIMELINE_HEADING,
} from '#shared/publication/replySheet/sheetMarkdown.ts';
import { SHEET_SCRIPT } from '#shared/publication/replySheet/sheetScript.ts';
import { SHEET_STYLES } from '#shared/publication/replySheet/sheetStyles.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';

/**
 * A sheet as one page that works without any network: its policy allows this one program by its hash, and nothing to be
 * loaded. `scriptHash` is the SHA-256 of `SHEET_SCRIPT` in Base64; `answersName` what the file with the answers is called.
 */
export function sheetHtml(
  sheet: ReplySheet,
  { scriptHash, answersName }: { readonly scriptHash: string; readonly answersName: string },
): string {
  const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [textNode(`${sheet.person}: ${sheet.title}`)]),
          element('style', {}, [textNode(SHEET_STYLES)]),
        ]),
        element('body', {}, [
          element('main', {}, [
            element('h1', {}, [textNode(sheetTitle(sheet))]),
            ...sheetWords(sheet).map((words) => element('p', {}, [textNode(words)])),
            element('pre', { id: 'head', hidden: true }, [textNode(sheetHead(sheet).join('\n'))]),
            element('form', { dataFile: answersName }, [
              ...REPLY_QUESTIONS.map((question, index) => answerSection(question, `q${index + 1}`, 'asked')),
              timelineSection(sheet),
              answerSection(MISSING_HEADING, 'missing'),
              element('div', { className: ['save'] }, [
                element('button', { type: 'submit' }, [textNode('Save my answers')]),
                element('p', { role: 'status' }, []),
              ]),
            ]),
          ]),
          element('script', {}, [textNode(SHEET_SCRIPT)]),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** Only what is asked has a number, so that the page asks as many questions as it announces. */
function answerSection(question: string, id: string, className?: string): Element {
  return element('section', className === undefined ? {} : { className: [className] }, [
    element('h2', { id }, [textNode(question)]),
    element('textarea', { rows: 4, ariaLabelledBy: [id] }, []),
  ]);
}

function timelineSection({ events, timeZone }: ReplySheet): Element {
  return element('section', {}, [
    element('h2', { id: 'timeline' }, [textNode(TIMELINE_HEADING)]),
    element('p', {}, [textNode(`Times are in ${timeZone}. Open a line to say what is wrong with it.`)]),
    element(
      'ol',
      {},
      events.map(({ line }, index) =>
        element('li', {}, [
          element('details', {}, [
            element('summary', { className: ['line'], id: `e${index + 1}` }, [textNode(line)]),
            element('textarea', { rows: 1, placeholder: ' ', ariaLabel: `Correction of: ${line}` }, []),
          ]),
        ]),
      ),
    ),
  ]);
}
