/** Takes out of a page what is certain not to be its story, before the story is looked for. */

/** Elements that never hold story text. */
const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, img, picture, map, nav, button, input, select, textarea, dialog, figcaption, [role="navigation"], [role="search"], [role="dialog"], [role="banner"], [role="alert"], [role="menu"], [role="complementary"], [aria-hidden="true"], [hidden]';

/** Class and id names, split into words, of what stands inside articles beside the story. */
const BESIDE = new Set(
  'caption captions credit credits related recirc recommended recommendations newsletter newsletters subscribe subscription signup share sharing addthis sharethis social promo promos promotion sponsored sponsor advert adverts advertisement advertising taboola outbrain trending breadcrumb breadcrumbs byline timestamp tags taglist comments commentlist disqus cookie cookies gdpr paywall footer copyright gallery slideshow carousel toolbar pagination nav navbar menu sidebar popup modal tooltip'.split(
    ' ',
  ),
);

/** The same in two words. */
const BESIDE_PAIRS = new Set(
  'read more,read next,read also,more from,more stories,more on,most read,most popular,sign up,print only,author bio,author box,author info,author card,about author,ad slot,ad unit,ad container,ad wrapper,ad label,ad feedback,video player,video container,video wrap,video caption,story continues,sr only,visually hidden,screen reader,posted on,entry meta,post meta,article meta'.split(
    ',',
  ),
);

/** A part that holds more of the page’s paragraph text than this is the story, whatever its class says. */
const MAX_SHARE = 0.3;

/**
 * Removes furniture in place: what is so by its element and, unless `byNames` is false, by its class or id. One pass
 * over the elements; the text of each candidate is measured once.
 */
export function removeFurniture(document: Document, byNames = true): void {
  const root = document.documentElement;
  if (!root) return;
  const total = paragraphLength(root);
  const keeps = (element: Element): boolean => total > 0 && paragraphLength(element) > total * MAX_SHARE;
  for (const element of [...document.querySelectorAll(NEVER)]) if (!keeps(element)) element.remove();
  for (const element of byNames ? document.querySelectorAll('[class], [id]') : []) {
    if (!element.isConnected || /^(?:html|body|main|article)$/i.test(element.tagName)) continue;
    if (!standsBeside(element) || keeps(element)) continue;
    if (element.querySelector('[itemprop="articleBody"], article')) continue;
    if (element.querySelector('blockquote p') && !/comment/i.test(element.className)) continue;
    element.remove();
  }
  // Innermost first: the name that the reader points at stands outside its card.
  for (const element of [...document.querySelectorAll('p span, p div')].reverse()) {
    if (isHoverCard(element)) element.remove();
  }
}

/** Judges the class and id: `newsCaption`, `social-media__bar`, `js_ad-slot`. */
function standsBeside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    if (words.length > 6) continue;
    for (let i = 0; i < words.length; i++) {
      if (BESIDE.has(words[i]) || (i > 0 && BESIDE_PAIRS.has(`${words[i - 1]} ${words[i]}`))) return true;
    }
  }
  return false;
}

/** A box of links inside a paragraph, which a script shows when the reader points at a name. */
function isHoverCard(element: Element): boolean {
  const links = element.querySelectorAll('a');
  if (links.length < 2) return false;
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').trim().length;
  return length > 60 && linked > length * 0.8;
}

function paragraphLength(element: Element): number {
  let length = /^p$/i.test(element.tagName) ? (element.textContent ?? '').length : 0;
  for (const paragraph of element.querySelectorAll('p')) length += (paragraph.textContent ?? '').length;
  return length;
}
