import { EXPORT_FORMATS } from '#shared/domain/incident/publication.ts';
import { ACTION_LIST_FORMS } from '#shared/publication/actions/actionForms.ts';

/** The answer to `debrief --help`. */
export const HELP_TEXT = `Debrief: incident postmortems, offline.

Usage:
  debrief [FILE]                 open the window, with an incident
  debrief export FILE --to ${EXPORT_FORMATS.join('|')}
                 [--audience internal|public]   internal unless told otherwise
                 [--out PATH|-]                 beside FILE unless told otherwise; - is standard output
                 [--page-size A4|Letter]        paper of a PDF or HTML page
                 [--whys text|tree]             how a PDF or HTML page tells the whys; text unless told otherwise
                 [--mermaid]                    Markdown with a diagram of the causes
                 [--no-pictures]                Markdown without pictures and the folder for them
                 [--force]                      over a file that Debrief did not write, or that was edited
                 [--incomplete]                 a public version that lacks something; never anything private
  debrief check FILE [--json]    what the document still lacks, without what was dismissed with a reason
                 [--audience internal|public|both]   internal unless told otherwise
  debrief check --language INPUT the language hints of a text or Markdown file; - is standard input
                 [--people "NAME,NAME"]         who may stand in it by name
                 [--field summary|timeline|cause|factor|wentWell|action|lesson]   else as its headings say
                 [--json]                       a file language.txt in the same folder holds a team's own terms
  debrief list DIR [--json]      the incidents in a folder, newest first
  debrief search QUERY DIR       where words stand in the incidents of a folder and its subfolders, the best places first;
                                 also what begins so, and where nothing has a word, what is written much like it;
                                 private parts too, marked so: this is for your own screen
                 [--json]                       every place, with its ids, and the words that were marked
  debrief import INPUT…          what documents, exports of tools, tables and chats say, as a JSON report;
                                 files, folders and ZIP archives, read together; - is standard input
                 [--json]                       the whole result: events, sections, what was left out, questions
                 [--from auto|text|markdown]    text: lines of a timeline; markdown: a whole document
                 [--date YYYY-MM-DD]            the day of times without one; else from the file's name, or today
                 [--year Y]                     of dates without one
                 [--time-zone ZONE]             of times without one, such as Europe/Berlin
                 [--clock 12|24]                what clocks without am or pm count, where 01:16 stands below 12:00
                 [--starts-at INSTANT]          when a recording started, such as 2026-03-12T09:00Z
                 [--incident N]                 which of several incidents in INPUT; else the first
                 [--several each|together]      documents that are each a whole incident: one each, in the folder DIR of
                                                --out DIR, or all in one
                 [--same one|both]              moments that two sources tell: one event with the words of both, or both
                 [--columns time=2,what=4]      what the columns of a table hold, by their numbers: time, day, until,
                                                acknowledged, resolved, zone, what, who, source, detail, out
                 [--list PATH]                  which list of JSON that no form knows, such as data.events
                 [--out FILE]                   write an incident as well
                 [--into FILE]                  add to an incident; what it has stays as it is; of an edited export of
                                                it take what changed, but for what changed in the incident as well;
                                                measurements (CSV, JSON of dashboards) become graphs, private at first
                 [--force]                      over a file that Debrief did not write, or that was edited
  debrief ask FILE               a sheet of questions for each responder; import takes the answers in
                 [--who "NAME,NAME"]            else everyone in its meeting and its timeline
                 [--to DIR]                     beside FILE unless told otherwise
                 [--as html|markdown]           a page for any browser, or a text; a page unless told otherwise
                 [--force]                      over a file that Debrief did not write, or that was edited
  debrief actions FILE --to jira|github|linear|ics   the open action items; never those marked private
                 [--out PATH|-]                 beside FILE unless told otherwise; - is standard output
                 [--force]                      over a file that Debrief did not write, or that was edited
  debrief actions DIR --to ${ACTION_LIST_FORMS.join('|')}
                                 those of all incidents in a folder and its subfolders, the overdue ones first, then by
                                 due date, without those that are snoozed; of copies the file edited last; FILE in place
                                 of DIR lists one incident
                 [--overdue]                    only those whose day has passed in the zone of their incident
                 [--owner NAME]                 only those whose owner has these words: sarah finds Sarah Lee
                 [--team NAME]                  the same of its team, or of an owner who is a team
                 [--out PATH|-]                 standard output unless told otherwise
                 [--force]                      over a file that Debrief did not write, or that was edited
  debrief merge BASE OURS THEIRS two people's changes of one incident put together; BASE may be an empty file
                 [--out PATH|-]                 OURS without asking; standard output unless told otherwise; short: -o
                 [--force]                      over a file that Debrief did not write, or that was edited
  debrief copies FILE [COPY…]    merge what Dropbox, Syncthing and the like left beside FILE, and put it away;
                                 a copy whose name a person may have given only where it is named
  debrief versions FILE          the earlier versions that this computer keeps of FILE, newest first, and what changed
                 [--diff N]                     what became of it since version N, word by word; private parts too
                 [--restore N]                  version N in its place; as it was before, it becomes a version
                 [--part NAME]                  with --restore: only that part of it, such as timeline or "five whys"
  debrief versions DIR [--json]  what is kept of incidents whose file is neither in DIR nor where it was; how much all of it takes
                 [--restore ID]                 the newest version of one as a file again: where it was, else in DIR
                 [--delete ID]                  what is kept of one goes when Debrief starts next; until then
                 [--keep ID]                    takes that back
  debrief sync [DIR]             commit the incidents in DIR, merge what others pushed, and push, by the system's git;
                                 this is the only command that uses the network; other files stay as they are
  debrief decide FILE            what merges left to be decided, place by place
                 [--take mine|theirs|both]      decide all of it, both one after the other where it is a text
                 [--place N]                    only this place of the list
  debrief diff OLD NEW           what became of an incident, part by part, word by word; private parts too
                 [--markdown]                   as Markdown, for a page where reviewers read it
  debrief git setup [DIR]        teach the Git repository around DIR to merge incidents and to show changes as text
  debrief git setup --global     the same for all repositories of this account, which stay as they are
  debrief git text FILE          an incident as the text that Git compares; private parts too
  debrief --help
  debrief --version

Exit codes:
  0  done; for check: nothing is missing (notes may be listed)
  1  check: something is missing, or a decision of a merge is open; with --language: there are hints;
     search, actions: nothing was found, and nothing was written; --json or --to json still prints that;
     a file that cannot be read is named on standard error, and changes no code of these two;
     merge, copies: merged, and both versions of what needs a decision are in the file;
     copies: there was none, or one could not be read or put away;
     decide: something is left; versions: none is kept, or every file was found;
     sync: an incident could not be committed, or a decision is open and nothing was sent
  2  the command or its input could not be used, or import found neither events nor sections in it; one line on standard error says why;
     or the result may not leave or be written: a public export with something private in it; without --incomplete,
     one that lacks something (a line for each); without --force, a file of somebody else in its place; nothing is
     written
`;
