/** Brings an element into view within what scrolls around it; leaves it where it is when it can be seen already. */

/** Scrolls only the nearest that scrolls, and puts the element in its upper half: more of the text follows than leads. */
export function bringIntoView(element: Element): void {
  const around = scrollingAround(element);
  const isPage = around === document.documentElement;
  const { top: from, height } = isPage
    ? { top: 0, height: window.innerHeight }
    : around.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= from + margin && bottom <= from + height - margin) return;
  const room = Math.max(0, height - (bottom - top));
  around.scrollBy(0, top - from - room * 0.35);
}

/** In pixels: what stays fixed at the top lies over the first of them. */
const margin = 56;

function scrollingAround(element: Element): Element {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return document.documentElement;
}
