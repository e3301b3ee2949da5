/** Goods and the groups by which measures name them, after `lexicon/goods-groups.tsv`: wheat is of the farm goods. */
import { readTable } from '../../lexicon/table.js';

let groups: ReadonlyMap<string, string> | null = null;

/** True when what is done to the group is done to the good; the empty group is all goods. */
export function isOfGroup(good: string, group: string): boolean {
  if (good === '') return false;
  if (group === '') return true;
  groups ??= new Map(
    readTable('goods-groups', ['good', 'group']).map(({ cells }) => [cells.good, cells.group] as const),
  );
  return groups.get(good) === group;
}
