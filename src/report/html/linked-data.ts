/** JSON-LD: what a page tells search engines about its article. */
import { decodeHTML } from 'entities';

export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const MAX_NODES = 2000;

/** The first object of an article type in any of the page’s JSON-LD scripts; broken scripts are passed over. */
export function articleData(document: Document): JsonObject | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticleObject(parse(script.textContent ?? ''));
    if (found) return decodeStrings(found);
  }
  return null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

/** Breadth first, so that a page’s own article comes before those that it lists. Bounded in nodes, never recursive. */
function findArticleObject(root: unknown): JsonObject | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      for (const child of node.slice(0, MAX_NODES)) queue.push(child);
    } else if (typeof node === 'object' && node !== null) {
      const object = node as JsonObject;
      const type: unknown = Array.isArray(object['@type']) ? object['@type'][0] : object['@type'];
      if (typeof type === 'string' && ARTICLE.test(type)) return object;
      if (object['@graph'] !== undefined) queue.push(object['@graph']);
      if (object.mainEntity !== undefined) queue.push(object.mainEntity);
    }
  }
  return null;
}

/** Many pages write HTML entities into their JSON: `Smith &amp; Sons`. */
function decodeStrings(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      typeof value === 'string' ? decodeHTML(value.slice(0, 5000)) : value,
    ]),
  );
}
