/** Which blocks are the story: the rules that plain text and pages share, applied to blocks in reading order. */
import { isAddressLine } from './address.js';
import type { Block, StoryBlock } from './block.js';
import { bylineOf } from './byline.js';
import { endsInCredit, isCaption, isUnmarkedDescription } from './caption.js';
import { isClutter } from './clutter.js';
import { dateLine } from './dateline.js';
import { isHeadingLike, isProse, isShortQuestion, wordsOf } from './form.js';
import { chooseTitle, sameHeadline } from './headline.js';
import { outletOf } from './outlet-line.js';

/** What the blocks say: the story and the facts that stood around it. */
export interface Story {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** Who publishes it, where a line with its date or author says so. */
  readonly outlet: string | null;
  readonly blocks: readonly StoryBlock[];
}

/** What is known of the story before its lines are judged. */
export interface StoryHints {
  /** The headline, when the input or a caller gives it. */
  readonly title?: string | undefined;
}

type Role = 'prose' | 'label' | 'item' | 'heading' | 'noise' | 'byline' | 'date' | 'info' | 'outlet';

/**
 * Keeps what tells the story. Lines before the first prose are front matter: one is the headline, the rest names,
 * dates and page furniture. After it, a line without a stop is a heading when it looks like one, or a picture’s
 * description, or the end of an unfinished sentence, which stays. Linear in the length of the text.
 */
export function selectStory(blocks: readonly Block[], hints: StoryHints = {}): Story {
  const roles = blocks.map(roleOf);
  silenceAddressGroups(blocks, roles);
  markRepeatedHeadline(blocks, roles);
  keepQuestionSeries(blocks, roles);
  silenceLinkLists(blocks, roles);
  keepLastParagraph(blocks, roles);
  const outlet = markOutlet(blocks, roles, hints);
  const first = roles.indexOf('prose');
  const bodyStart = first < 0 ? blocks.length : first;
  const labels = blocks.flatMap((block, i) =>
    i < bodyStart && isLabel(roles[i]) ? [{ at: i, text: block.text }] : [],
  );
  const found = hints.title === undefined ? chooseTitle(blocks, labels, bodyStart) : null;
  const title = hints.title ?? found?.text ?? null;
  const titleAt =
    found?.at ?? labels.find((label) => title !== null && sameHeadline(label.text, title))?.at ?? -1;
  const facts = frontFacts(blocks, roles);
  const story: StoryBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i];
    const role = roles[i];
    if (title !== null && sameHeadline(text, title)) continue;
    if (role === 'noise' || role === 'byline' || role === 'date' || role === 'info' || role === 'outlet')
      continue;
    const front = i < bodyStart && first >= 0;
    if (front && (i <= titleAt || role === 'item')) continue;
    const kind = storyKind(text, role, front);
    if (kind) story.push({ text, kind });
  }
  return { title, ...facts, outlet, blocks: story };
}

function storyKind(text: string, role: Role, front: boolean): StoryBlock['kind'] | null {
  if (role === 'prose' || role === 'item') return 'paragraph';
  if (role === 'heading') return 'heading';
  if (isUnmarkedDescription(text)) return null;
  if (isHeadingLike(text)) return 'heading';
  return front || wordsOf(text).length < 4 ? null : 'paragraph';
}

function roleOf(block: Block): Role {
  const { text, kind } = block;
  if (isClutter(text) || isCaption(text)) return 'noise';
  if (dateLine(text)) return 'date';
  if (isAddressLine(text)) return 'noise';
  if (bylineOf(text) !== null) return 'byline';
  if (infoLine(text)) return 'info';
  if (kind === 'heading') return 'heading';
  if (isProse(text)) return 'prose';
  return kind === 'item' ? 'item' : 'label';
}

function isLabel(role: Role): boolean {
  return role === 'label' || role === 'heading';
}

/** A group of short lines with an address among them is one address: the firm’s name and the country go too. */
function silenceAddressGroups(blocks: readonly Block[], roles: Role[]): void {
  let start = 0;
  while (start < blocks.length) {
    let end = start + 1;
    while (end < blocks.length && blocks[end].group === blocks[start].group) end++;
    const lines = blocks.slice(start, end);
    const short = lines.every((block, i) => roles[start + i] !== 'prose' && wordsOf(block.text).length <= 10);
    if (lines.length > 1 && lines.length <= 10 && short && lines.some((block) => isAddressLine(block.text))) {
      roles.fill('noise', start, end);
    }
    start = end;
  }
}

/**
 * A line before the story that stands with a date or an author and names a paper is who publishes it. The only line that
 * could be the headline is left alone.
 */
function markOutlet(blocks: readonly Block[], roles: Role[], { title }: StoryHints): string | null {
  const story = roles.indexOf('prose');
  const front = story < 0 ? roles.length : story;
  const labels = roles.slice(0, front).filter(isLabel).length;
  for (let i = 0; i < front; i++) {
    const { text, group } = blocks[i];
    // A known agency alone on a line reads like a picture’s credit.
    if (!isLabel(roles[i]) && roles[i] !== 'noise') continue;
    const beside = [i - 2, i - 1, i + 1, i + 2].some(
      (at) => blocks[at]?.group === group && (roles[at] === 'date' || roles[at] === 'byline'),
    );
    const name = beside ? outletOf(text) : null;
    if (name === null || (title === undefined && isLabel(roles[i]) && labels < 2)) continue;
    roles[i] = 'outlet';
    return name;
  }
  return null;
}

/** A text’s last paragraph may end in its agency’s name; that of a picture stands further up. */
function keepLastParagraph(blocks: readonly Block[], roles: Role[]): void {
  const first = roles.indexOf('prose');
  for (let i = blocks.length - 1; first >= 0 && i > first; i--) {
    if (roles[i] === 'noise' && endsInCredit(blocks[i].text)) roles[i] = 'prose';
    else if (roles[i] === 'noise' || roles[i] === 'date' || roles[i] === 'byline') continue;
    return;
  }
}

/** What follows “Related” or “Most read” without being a sentence or a marked heading is a list of other stories. */
function silenceLinkLists(blocks: readonly Block[], roles: Role[]): void {
  let listing = false;
  for (let i = 0; i < blocks.length; i++) {
    if (roles[i] === 'noise' && opensList(blocks[i].text)) listing = true;
    else if (roles[i] === 'prose' || roles[i] === 'heading') listing = false;
    else if (listing) roles[i] = 'noise';
  }
}

/** “Related stories:” opens a list; “Read more: Why copper matters” is one link on its own. */
function opensList(text: string): boolean {
  return wordsOf(text).length <= 5 && !/[:|].*\p{L}/u.test(text) && LIST_OF_STORIES.test(text);
}

const LIST_OF_STORIES =
  /^\W{0,3}(?:related|recommended|read (?:more|next|also|this next)|also read|see also|more (?:from|on|stories|news|like|top|to read)|most (?:read|popular|viewed|shared|watched)|trending|popular|top stories|latest (?:news|stories|headlines)|you (?:may|might) also|don['’]t miss|editor['’]?s['’]? picks|what to read|up next|suggested)/i;

/** Short questions one after another are someone speaking; one alone heads what follows. */
function keepQuestionSeries(blocks: readonly Block[], roles: Role[]): void {
  const asks = blocks.map((block, i) => roles[i] === 'label' && isShortQuestion(block.text));
  for (let i = 0; i < blocks.length; i++) if (asks[i] && (asks[i - 1] || asks[i + 1])) roles[i] = 'prose';
}

/** A headline that happens to end in a stop is printed twice; the story’s first sentence is not. */
function markRepeatedHeadline(blocks: readonly Block[], roles: Role[]): void {
  for (let i = 0; i + 1 < Math.min(blocks.length, 12); i++) {
    if (roles[i] !== 'prose' || blocks[i].text.length > 200 || blocks[i].text !== blocks[i + 1].text)
      continue;
    roles[i] = 'label';
    roles[i + 1] = 'label';
  }
}

/** `May 4, 2025 - by Ana Lopes - Leave a comment`: author, date and page furniture on one line. */
function infoLine(text: string): { byline: string | null; date: ReturnType<typeof dateLine> } | null {
  if (text.length > 160) return null;
  const parts = text.split(/\s[-–—|•·/]\s/);
  if (parts.length < 2) return null;
  let byline: string | null = null;
  let date: ReturnType<typeof dateLine> = null;
  for (const part of parts) {
    const dated = dateLine(part);
    const named = bylineOf(part.replace(/^by /, 'By '));
    if (dated) date ??= dated;
    else if (named !== null) byline ??= named;
    else if (!isClutter(part) && wordsOf(part).length > 3) return null;
  }
  return byline !== null || date !== null ? { byline, date } : null;
}

interface Facts {
  readonly byline: string | null;
  readonly publishedAt: string | null;
}

/** The first byline and date; a date of change counts only where no other stands. */
function frontFacts(blocks: readonly Block[], roles: readonly Role[]): Facts {
  let byline: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i];
    const info = roles[i] === 'info' ? infoLine(text) : null;
    byline ??= roles[i] === 'byline' ? bylineOf(text) : (info?.byline ?? null);
    const date = roles[i] === 'date' ? dateLine(text) : (info?.date ?? null);
    if (date?.updated) updated ??= date.date;
    else published ??= date?.date ?? null;
  }
  return { byline, publishedAt: published ?? updated };
}
