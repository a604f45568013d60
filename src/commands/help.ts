import { variables } from '../environment/variables.js';

/** What `--help` says below the list of commands. */
export function helpText(): string {
  const rows = variables.map(({ name, fallback, meaning }) => [name, meaning, `(${fallback})`] as const);
  const width = Math.max(...rows.map(([name]) => name.length));
  return `
Examples:
  quotewire serve                                  answer GraphQL on http://127.0.0.1:4000/graphql
  quotewire ingest articles/ 'archive/**/*.jsonl'  store a folder and all files of a glob
  quotewire extract story.txt                      print the quotes of one text, store nothing
  quotewire speakers import items.jsonl            give speakers their Wikidata ids
  cat news.jsonl | quotewire extract - --format jsonl --jobs 8 > quotes.jsonl

Environment (default in brackets):
${rows.map(([name, meaning, fallback]) => `  ${name.padEnd(width)}  ${meaning} ${fallback}`).join('\n')}

Exit codes: 0 done; 1 something failed, which is named; 2 the command line or the environment is wrong;
130 or 143 ingest was stopped by Ctrl-C or SIGTERM (serve then ends with 0).
`;
}
