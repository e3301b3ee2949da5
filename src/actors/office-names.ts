/** What an office is called when its holder is spoken of by it alone: “the foreign minister” holds that of foreign affairs. */

/** The names, in lower case, of an office as the table or the report writes it. */
export function officeNames(office: string): string[] {
  const whole = office.toLowerCase();
  const named = /^(.+?) (?:of|for) (?:the )?(.+)$/.exec(whole);
  if (named === null) return [whole, whole.slice(whole.lastIndexOf(' ') + 1)];
  const [, head, matter] = named;
  const topic = matter.replace(/ affairs$/, '');
  return [whole, head, ...spellings(topic).map((one) => `${one} ${head}`)];
}

/** British and American. */
function spellings(topic: string): string[] {
  return /^(?:national )?defen[cs]e$/.test(topic) ? ['defence', 'defense'] : [topic];
}
