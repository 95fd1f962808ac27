/** The answer to `debrief --help`. */
export const HELP_TEXT = `Debrief: incident postmortems, offline.

Usage:
  debrief [FILE]                 open the window, with an incident
  debrief export FILE --to markdown|html|json|pdf
                 [--audience internal|public]   internal unless told otherwise
                 [--out PATH|-]                 beside FILE unless told otherwise; - is standard output
                 [--page-size A4|Letter]        paper of a PDF or HTML page
                 [--mermaid]                    Markdown with a diagram of the causes
  debrief check FILE [--json]    what the document still lacks, without what was dismissed with a reason
  debrief check --language INPUT the language hints of a text or Markdown file; - is standard input
                 [--people "NAME,NAME"]         who may stand in it by name
                 [--field summary|timeline|cause|factor|wentWell|action|lesson]   else as its headings say
                 [--json]                       a file language.txt in the same folder holds a team's own terms
  debrief list DIR [--json]      the incidents in a folder, newest first
  debrief import INPUT           the timeline of a text or document, as a JSON report; - is standard input
                 [--from auto|text|markdown]    text: lines of a timeline; markdown: a whole document
                 [--year Y]                     of dates without one
                 [--time-zone ZONE]             of times without one, such as Europe/Berlin
                 [--out FILE]                   write an incident as well; never replaces a file
  debrief actions FILE --to jira|github|linear|ics   the open action items; never those marked private
                 [--out PATH|-]                 beside FILE unless told otherwise; - is standard output
  debrief --help
  debrief --version

Exit codes:
  0  done; for check: nothing is missing (notes may be listed)
  1  check: something is missing; with --language: there are hints
  2  the command or its input could not be used; one line on standard error says why;
     or a public export would have carried out something private: a line for each, nothing is written
`;
