/** Takes out of a page what is certain not to be its story, before the story is looked for. */

/** Elements that never hold story text. */
const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, img, picture, map, nav, button, input, select, textarea, dialog, figcaption, [role="navigation"], [role="search"], [role="dialog"], [role="banner"], [role="alert"], [role="menu"], [role="complementary"], [aria-hidden="true"], [hidden], .sr-only, .visually-hidden, .screen-reader-text, .screen-reader-only';

/** Class and id words of what stands inside articles beside the story. */
const BESIDE =
  /(?:^|[\s_-])(?:caption|captions|credit|credits|photo-?credit|image-?credit|wp-caption-text|related|related-?(?:articles|stories|posts|links|content|topics)|recirc|recommended|recommendations|newsletter|newsletters|subscribe|subscription|signup|sign-up|share|sharing|social|social-?(?:share|media|links|bar)|share-?(?:bar|tools|buttons)|addthis|sharethis|promo|promos|promotion|sponsored|sponsor|advert|advertisement|ad-?(?:slot|unit|container|wrapper|label)|taboola|outbrain|read-?(?:more|next)|more-?(?:from|stories|on)|most-?(?:read|popular)|trending|breadcrumb|breadcrumbs|byline|dateline-?time|timestamp|author-?(?:bio|box|info|card)|about-?author|tags|tag-?list|topics|comments|comment-?list|disqus|cookie|cookies|gdpr|paywall|footer|gallery|slideshow|carousel|video-?(?:player|caption|wrap|container)|media-?caption|toolbar|print-?only|pagination|nav|menu|sidebar|popup|modal|infobox-?ad)(?:$|[\s_-])/i;

/** A part that holds more of the page’s paragraph text than this is the story, whatever its class says. */
const MAX_SHARE = 0.3;

/** Removes furniture in place. One pass over the elements; the text of each candidate is measured once. */
export function removeFurniture(document: Document): void {
  const root = document.documentElement;
  if (!root) return;
  const total = paragraphLength(root);
  const keeps = (element: Element): boolean => total > 0 && paragraphLength(element) > total * MAX_SHARE;
  for (const element of [...document.querySelectorAll(NEVER)]) if (!keeps(element)) element.remove();
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (!element.isConnected || /^(?:html|body|main|article)$/i.test(element.tagName)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (BESIDE.test(names.slice(0, 400)) && !keeps(element)) element.remove();
  }
}

function paragraphLength(element: Element): number {
  let length = /^p$/i.test(element.tagName) ? (element.textContent ?? '').length : 0;
  for (const paragraph of element.querySelectorAll('p')) length += (paragraph.textContent ?? '').length;
  return length;
}
