// Copies, sums and biases over rows of floats; widths are multiples of 4.

/** Copies `n` rows of `width` floats: row i from row index[i] of `source` (rows `stride` floats apart) to `target`. */
export function gatherRows(source: usize, stride: i32, index: usize, target: usize, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const row = load<i32>(index + ((<usize>i) << 2));
    memory.copy(target + <usize>i * bytes, source + ((<usize>row * <usize>stride) << 2), bytes);
  }
}

/** Copies `n` rows of `width` floats: row i of `source` to row index[i] of `target` (rows `stride` floats apart). */
export function scatterRows(source: usize, index: usize, target: usize, stride: i32, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const row = load<i32>(index + ((<usize>i) << 2));
    memory.copy(target + ((<usize>row * <usize>stride) << 2), source + <usize>i * bytes, bytes);
  }
}

/** Sets each of `n` rows of `width` floats to the bias vector. */
export function fillRows(bias: usize, target: usize, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) memory.copy(target + <usize>i * bytes, bias, bytes);
}

/** target[0..n) += source[0..n). */
export function addTo(source: usize, target: usize, n: i32): void {
  const end = source + ((<usize>n) << 2);
  while (source < end) {
    v128.store(target, f32x4.add(v128.load(target), v128.load(source)));
    source += 16;
    target += 16;
  }
}

/** In place: x < 0 becomes `slope` x (leaky rectifier). */
export function rectify(at: usize, n: i32, slope: f32): void {
  const end = at + ((<usize>n) << 2);
  const factor = f32x4.splat(slope);
  while (at < end) {
    const x = v128.load(at);
    v128.store(at, f32x4.max(x, f32x4.mul(x, factor)));
    at += 16;
  }
}

/** For each of n rows the sum of the `each` rows of the table of floats that `index` names. */
export function sumRowsOf(table: usize, index: usize, each: i32, target: usize, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const to = target + <usize>i * bytes;
    memory.fill(to, 0, bytes);
    for (let f = 0; f < each; f++) {
      const row = load<i32>(index);
      index += 4;
      if (row < 0) continue;
      const from = table + <usize>row * bytes;
      for (let at: usize = 0; at < bytes; at += 16) {
        v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(from + at)));
      }
    }
  }
}

/** The same for a table of 16-bit integers with a scale a row; `width` is a multiple of 8. */
export function sumIntegerRowsOf(
  table: usize, scales: usize, index: usize, each: i32, target: usize, n: i32, width: i32,
): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const to = target + <usize>i * bytes;
    memory.fill(to, 0, bytes);
    for (let f = 0; f < each; f++) {
      const row = load<i32>(index);
      index += 4;
      if (row < 0) continue;
      const from = table + <usize>row * (bytes >> 1);
      const scale = v128.load32_splat(scales + ((<usize>row) << 2));
      for (let at: usize = 0; at < bytes; at += 32) {
        const steps = v128.load(from + (at >> 1));
        const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(steps)), scale);
        const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(steps)), scale);
        v128.store(to + at, f32x4.add(v128.load(to + at), low));
        v128.store(to + at, f32x4.add(v128.load(to + at, 16), high), 16);
      }
    }
  }
}
