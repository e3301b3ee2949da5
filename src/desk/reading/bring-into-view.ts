/** Brings an element into view within what scrolls around it; leaves it where it is when it can be seen already. */

export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const { top: from, bottom: to } = visiblePart(element);
  if (top >= from + 8 && bottom <= to - 8) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function visiblePart(element: Element): { top: number; bottom: number } {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight)
      return around.getBoundingClientRect();
  }
  return { top: 0, bottom: window.innerHeight };
}
