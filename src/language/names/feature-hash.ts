/** Numbers of 32 bits for words and their parts, remembered while they recur. */

function hashText(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}

const most = 50_000;
const remembered = new Map<string, number>();

/** FNV-1a of a text. */
export function hashOf(text: string): number {
  let hash = remembered.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, hash);
  }
  return hash;
}
