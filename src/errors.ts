/**
 * The one catalogue of errors. Each has a code that can be searched for, names the thing that is wrong and says
 * what to do. The command line and the HTTP API only render them; every room throws them.
 */

const catalogue = {
  C001: 'cannot read {thing}: {why}. Check the path and its permissions.',
  C002: '{thing} is empty: there is nothing to read in it.',
  C003: '{thing} is binary, not text or HTML. Give a text or HTML file.',
  C004: '{thing} is not valid {encoding} text (first bad byte at {offset}). Convert it to UTF-8.',
  C005: '{thing} is larger than {limit}. Split it into one report a file.',
  C006: '{thing} holds no story: after removing what is not the story no text is left.',
  C007: 'no reports found in {thing}: it has no .txt, .text, .md, .html, .htm, .xhtml, .rss, .atom or .xml file.',
  C008: 'no file matches {thing}. Check the path or the glob.',
  C009: '{thing}: {why}. Give one JSON object a line, with "text" and, where known, "title", "date", "outlet", "url".',
  C010: '{thing} has no column of texts. Name one of its columns "text"; others may be "title", "date", "outlet", "url".',
  C011: '{thing} is XML but no feed and no page: its root element is <{root}>. Feeds begin with <rss>, <feed> or <rdf:RDF>.',
  C012: '{thing} is a feed without entries.',
  C101: 'the model {thing} cannot be read: {why}. Run "npm ci" again, or "npm run train".',
  C102: 'the lexicon table {thing}, line {line}: {why}.',
  C103: 'the dictionary {thing}, line {line}: {why}. All other lines are used.',
  C201: 'the record {thing} cannot be opened: {why}. Move the folder away and ingest again, or choose another with --data.',
  C202: 'the record {thing} is in use by another process (pid {pid}). Stop it, or choose another folder with --data.',
  C203: 'there is no record in {thing}. Make one with "chancery ingest INPUT... --data {thing}".',
  C204: 'the record {thing} was made by a newer Chancery (its schema has the unknown step {step}). Update Chancery.',
  C205: 'the database {thing} cannot be opened: {why}. Check DATABASE_URL, or unset it to keep the record in a folder.',
  C206: 'there is no record in the database {thing}. Make one with "chancery ingest INPUT..." while DATABASE_URL is set.',
  C207: 'there is no situation “{name}” in the record {thing}. {which}.',
  C208: 'the record {thing} holds {limit} situations already. Remove one with "chancery situation remove NAME".',
  C301: 'port {port} on {host} is taken. Choose another with --port, or --port 0 for any free one.',
  C302: 'cannot listen on {host}:{port}: {why}. Choose another address with --host and --port.',
  C303: 'the name {thing} is not answered to: this server is for this computer only. Open http://127.0.0.1:{port}.',
  C304: 'the record is not changed by {thing}: only pages and programs of this computer may change it. Ask there, or use the command line.',
  C401: 'there is no {kind} with the id {id}.',
  C402: 'the parameter {name} is not valid: {why}.',
  C403: 'there is no {thing} here. The routes are listed in /api/openapi.json.',
  C404: 'the request cannot be answered: {why}.',
  C405: 'the server failed to answer {thing}. Its log says why.',
  C501: 'cannot write {thing}: {why}. Check the folder and its permissions.',
  C601: 'the gold file {thing}, line {line}: {why}.',
  C602: 'there is no evaluation task "{thing}". Tasks: {tasks}.',
  C701: 'the desk is not built: {thing} is missing. Run "npm run build".',
  C901: '{thing}: {why}. This is a fault in Chancery: please report it with the input.',
} as const;

/** A code of the catalogue, such as `C002`. */
export type ErrorCode = keyof typeof catalogue;

/** All codes with their message templates, for the docs and their tests. */
export const errorCatalogue: Readonly<Record<ErrorCode, string>> = catalogue;

/**
 * An error that a person can act on: one line, with the thing's name and the way out.
 *
 * @example
 * throw new ChanceryError('C002', { thing: 'report.txt' });
 * // C002: report.txt is empty: there is nothing to read in it.
 */
export class ChanceryError extends Error {
  override readonly name = 'ChanceryError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, details: Record<string, string | number>, options?: ErrorOptions) {
    const text = catalogue[code].replace(/\{(\w+)\}/g, (whole, key: string) =>
      oneLine(details[key] ?? whole),
    );
    super(`${code}: ${text}`, options);
    this.code = code;
    this.details = details;
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}

function oneLine(value: string | number): string {
  return String(value).replace(/\s+/g, ' ').slice(0, 500);
}
