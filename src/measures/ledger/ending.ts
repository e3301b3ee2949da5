/** Acts of a day that end, pause, lengthen or narrow what stands. */
import { endOf, rateAt } from './acts.js';
import { dayAfter, daysBetween, laterOf } from './days.js';
import type { Fold } from './fold.js';
import { round } from './outcomes.js';
import { type Act, effectOf } from './settle.js';
import type { Component } from './track.js';

/** How long after a term was made longer a report may still tell that same extension, in days. */
const longestExtensionEcho = 45;

/** Ends, pauses, lengthens or narrows the components that the act means. */
export function endOrPause(fold: Fold, day: string, act: Act): void {
  const { claim, source } = act;
  const effect = effectOf(claim);
  const components = meant(fold, day, act);
  if (effect === 'suspend' && components.every((one) => one.at(day) === null)) {
    fold.pauses.push({ name: act.name, start: day, ends: endOf(claim, day), source });
    return;
  }
  for (const component of components) {
    const rate = rateAt(component, day);
    const draft = { component, rate, before: rate, sources: [source] };
    if (effect === 'exempt') {
      const texts = claim.exemptions.length > 0 ? claim.exemptions : claim.goods;
      for (const text of texts) component.exemptions.push({ text, day });
      fold.step(day, act, draft);
    } else if (effect === 'extend') {
      extend(fold, day, act, component);
    } else if (effect === 'suspend') {
      if (component.isPausedAt(day)) fold.echo(day, component, act);
      else {
        component.cover(day, endOf(claim, day), null, [source]);
        fold.step(day, act, draft);
      }
    } else end(fold, day, act, component);
  }
}

function end(fold: Fold, day: string, act: Act, component: Component): void {
  const { claim, source } = act;
  const rate = rateAt(component, day);
  if (component.at(day) === null) {
    fold.echo(day, component, act);
    return;
  }
  const part = claim.to ?? claim.by;
  // “Lifted the additional 10%” of a component at 30% leaves 20%.
  if (part !== null && rate !== null && Math.abs(part) < rate && claim.bound === 'exact') {
    const left = round(rate - Math.abs(part));
    component.set(day, [{ rate: left, bound: 'exact', sources: [source] }], false);
    fold.step(day, act, { component, rate: left, before: rate, sources: [source] }, 'reduce');
    return;
  }
  component.clear();
  fold.step(day, act, { component, rate: null, before: rate, sources: [source] });
}

function extend(fold: Fold, day: string, act: Act, component: Component): void {
  const { claim, source } = act;
  const old = component.endAt(day);
  const there = component.extend(day, (ends, before) => {
    if (claim.ends !== null) return laterOf(claim.ends, ends);
    if (claim.days === null) return ends;
    const echoes =
      before !== null &&
      daysBetween(before.day, day) <= longestExtensionEcho &&
      dayAfter(before.ends, claim.days) === ends;
    return echoes ? ends : dayAfter(ends, claim.days);
  });
  if (!there) return;
  const ends = component.endAt(day);
  if (ends === old) {
    fold.echo(day, component, act);
    return;
  }
  const rate = rateAt(component, day);
  fold.step(day, act, { component, rate, before: rate, sources: [source], ends });
}

/** The components that an act without a rate of its own means: the one it names or gives the rate of, else all. */
export function meant(fold: Fold, day: string, { name, claim }: Act): Component[] {
  if (name !== null) return [fold.component(name)];
  const all = [...fold.components.values()].filter((one) => one.at(day) !== null);
  if (claim.to !== null) {
    const same = all.filter((one) => rateAt(one, day) === claim.to);
    if (same.length > 0) return same;
  }
  return all;
}
