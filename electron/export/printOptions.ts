import type { PrintToPDFOptions } from 'electron';
import { PAGE_MARGINS } from '#shared/export/page/pageMarks.ts';
import type { PageSize } from '#shared/settings/settings.ts';

const MM_PER_INCH = 25.4;

/**
 * Tagged, with an outline of its headings. Header and footer are the page's own, because those of the engine know
 * neither its styles nor its fonts.
 */
export function printOptions({ pageSize }: { readonly pageSize: PageSize }): PrintToPDFOptions {
  return {
    pageSize,
    preferCSSPageSize: true,
    margins: {
      top: PAGE_MARGINS.top / MM_PER_INCH,
      right: PAGE_MARGINS.right / MM_PER_INCH,
      bottom: PAGE_MARGINS.bottom / MM_PER_INCH,
      left: PAGE_MARGINS.left / MM_PER_INCH,
    },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
