// Matrix products in 16-bit integers with 32-bit sums: twice the products an instruction of 32-bit floats, and the same
// bits on every machine. Values are kept within ±2047, so that sums over up to 512 products cannot overflow.
//
// A right-hand matrix B (k rows, k a multiple of 8; m columns, m a multiple of 8) is packed once into panels of 8 columns,
// [m/8][k/2][8][2], each column in steps of a scale of its own. The left-hand matrix A is rounded row by row, each in steps
// of its own, and its rows stand in fours, [n/4][k/2][4][2]: one address then leads through four rows and one through a panel.

const steps: f32 = 2047;

/** Packs B (rows `ldb` floats apart) at `panels` (k * m 16-bit integers), with each column's scale at `scales`. */
export function packIntegers(b: usize, ldb: i32, panels: usize, scales: usize, k: i32, m: i32): void {
  const stride = (<usize>ldb) << 2;
  for (let j = 0; j < m; j++) {
    let largest: f32 = 0;
    let at = b + ((<usize>j) << 2);
    for (let i = 0; i < k; i++, at += stride) largest = max(largest, abs(load<f32>(at)));
    const scale: f32 = largest > 0 ? largest / steps : 1;
    store<f32>(scales + ((<usize>j) << 2), scale);
    at = b + ((<usize>j) << 2);
    const column = panels + (<usize>(j >> 3)) * ((<usize>k) << 4) + ((<usize>(j & 7)) << 2);
    for (let i = 0; i < k; i++, at += stride) {
      store<i16>(column + ((<usize>(i >> 1)) << 5) + ((<usize>(i & 1)) << 1), <i16>nearest(load<f32>(at) / scale));
    }
  }
}

// Added to a float below 2^22 in size it leaves the nearest integer (ties to even) in the low bits: two instructions, where
// `nearest` and a saturating cast take a dozen.
const nearestInteger: f32 = 12582912;

/** Where row `i` of rounded rows of k begins; its pairs stand 16 bytes apart. */
// @ts-ignore: decorator
@inline
export function rowOf(rows: usize, i: usize, k: i32): usize {
  return rows + (i >> 2) * ((<usize>k) << 3) + ((i & 3) << 2);
}

/** Rounds k floats (k a multiple of 8) to 16-bit integers, in pairs 16 bytes apart from `target` on, with the scale at `scale`. */
export function roundRow(a: usize, target: usize, scale: usize, k: i32): void {
  const bytes = (<usize>k) << 2;
  const shift = f32x4.splat(nearestInteger);
  let top = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(a + at)));
  const largest = max(
    max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
    max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
  );
  const step: f32 = largest > 0 ? largest / steps : 1;
  store<f32>(scale, step);
  const factor = f32x4.splat(1 / step);
  for (let at: usize = 0; at < bytes; at += 32) {
    const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(a + at), factor), shift), shift);
    const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(a + at, 16), factor), shift), shift);
    const pairs = i16x8.narrow_i32x4_s(low, high);
    v128.store_lane<i32>(target, pairs, 0);
    v128.store_lane<i32>(target, pairs, 1, 16);
    v128.store_lane<i32>(target, pairs, 2, 32);
    v128.store_lane<i32>(target, pairs, 3, 48);
    target += 64;
  }
}

/** Rounds n rows of k floats (k a multiple of 8) to `target`, with each row's scale at `scales`. */
export function roundRows(a: usize, target: usize, scales: usize, n: i32, k: i32): void {
  for (let i: usize = 0; i < <usize>n; i++) {
    roundRow(a + i * ((<usize>k) << 2), rowOf(target, i, k), scales + (i << 2), k);
  }
}

// @ts-ignore: decorator
@inline
function put(sum: v128, factor: v128, scale: v128, addend: usize, c: usize): void {
  const value = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), factor), scale);
  v128.store(c, f32x4.add(v128.load(addend), value));
}

/**
 * C = D + A B for rounded A (n x k) and packed B; C has rows `ldc` floats apart, D rows `ldd` floats apart: 0 where each is the same bias.
 */
export function multiplyIntegers(
  a: usize, aScales: usize, panels: usize, bScales: usize, d: usize, ldd: i32, c: usize, ldc: i32, n: i32, m: i32, k: i32,
): void {
  const cStep = (<usize>ldc) << 2;
  const dStep = (<usize>ldd) << 2;
  const panelSize = (<usize>k) << 4;
  const groupSize = (<usize>k) << 3;
  for (let j = 0; j < m; j += 8) {
    const panel = panels + (<usize>(j >> 3)) * panelSize;
    const end = panel + panelSize;
    const scale0 = v128.load(bScales + ((<usize>j) << 2));
    const scale1 = v128.load(bScales + ((<usize>j) << 2), 16);
    let c0 = c + ((<usize>j) << 2);
    let d0 = d + ((<usize>j) << 2);
    let group = a;
    let at = aScales;
    let left = n;
    for (; left >= 4; left -= 4) {
      const c1 = c0 + cStep;
      const c2 = c1 + cStep;
      const c3 = c2 + cStep;
      const d1 = d0 + dStep;
      const d2 = d1 + dStep;
      const d3 = d2 + dStep;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0), s20 = i32x4.splat(0), s21 = i32x4.splat(0), s30 = i32x4.splat(0), s31 = i32x4.splat(0);
      for (let b = panel, x = group; b < end; b += 32, x += 16) {
        const b0 = v128.load(b, 0), b1 = v128.load(b, 16);
        const x0 = v128.load32_splat(x, 0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        const x1 = v128.load32_splat(x, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        const x2 = v128.load32_splat(x, 8);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
        const x3 = v128.load32_splat(x, 12);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
      }
      let factor = v128.load32_splat(at, 0);
      put(s00, factor, scale0, d0, c0); put(s01, factor, scale1, d0 + 16, c0 + 16);
      factor = v128.load32_splat(at, 4);
      put(s10, factor, scale0, d1, c1); put(s11, factor, scale1, d1 + 16, c1 + 16);
      factor = v128.load32_splat(at, 8);
      put(s20, factor, scale0, d2, c2); put(s21, factor, scale1, d2 + 16, c2 + 16);
      factor = v128.load32_splat(at, 12);
      put(s30, factor, scale0, d3, c3); put(s31, factor, scale1, d3 + 16, c3 + 16);
      c0 = c3 + cStep;
      d0 = d3 + dStep;
      group += groupSize;
      at += 16;
    }
    if (left == 3) {
      const c1 = c0 + cStep;
      const c2 = c1 + cStep;
      const d1 = d0 + dStep;
      const d2 = d1 + dStep;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0), s20 = i32x4.splat(0), s21 = i32x4.splat(0);
      for (let b = panel, x = group; b < end; b += 32, x += 16) {
        const b0 = v128.load(b, 0), b1 = v128.load(b, 16);
        const x0 = v128.load32_splat(x, 0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        const x1 = v128.load32_splat(x, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        const x2 = v128.load32_splat(x, 8);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
      }
      let factor = v128.load32_splat(at, 0);
      put(s00, factor, scale0, d0, c0); put(s01, factor, scale1, d0 + 16, c0 + 16);
      factor = v128.load32_splat(at, 4);
      put(s10, factor, scale0, d1, c1); put(s11, factor, scale1, d1 + 16, c1 + 16);
      factor = v128.load32_splat(at, 8);
      put(s20, factor, scale0, d2, c2); put(s21, factor, scale1, d2 + 16, c2 + 16);
    } else if (left == 2) {
      const c1 = c0 + cStep;
      const d1 = d0 + dStep;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      for (let b = panel, x = group; b < end; b += 64, x += 32) {
        const b00 = v128.load(b, 0), b10 = v128.load(b, 16);
        const x00 = v128.load32_splat(x, 0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x00, b00));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x00, b10));
        const x10 = v128.load32_splat(x, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x10, b00));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x10, b10));
        const b01 = v128.load(b, 32), b11 = v128.load(b, 48);
        const x01 = v128.load32_splat(x, 16);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x01, b01));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x01, b11));
        const x11 = v128.load32_splat(x, 20);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x11, b01));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x11, b11));
      }
      let factor = v128.load32_splat(at, 0);
      put(s00, factor, scale0, d0, c0); put(s01, factor, scale1, d0 + 16, c0 + 16);
      factor = v128.load32_splat(at, 4);
      put(s10, factor, scale0, d1, c1); put(s11, factor, scale1, d1 + 16, c1 + 16);
    } else if (left == 1) {
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0);
      for (let b = panel, x = group; b < end; b += 128, x += 64) {
        const b00 = v128.load(b, 0), b10 = v128.load(b, 16);
        const x00 = v128.load32_splat(x, 0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x00, b00));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x00, b10));
        const b01 = v128.load(b, 32), b11 = v128.load(b, 48);
        const x01 = v128.load32_splat(x, 16);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x01, b01));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x01, b11));
        const b02 = v128.load(b, 64), b12 = v128.load(b, 80);
        const x02 = v128.load32_splat(x, 32);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x02, b02));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x02, b12));
        const b03 = v128.load(b, 96), b13 = v128.load(b, 112);
        const x03 = v128.load32_splat(x, 48);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x03, b03));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x03, b13));
      }
      let factor = v128.load32_splat(at, 0);
      put(s00, factor, scale0, d0, c0); put(s01, factor, scale1, d0 + 16, c0 + 16);
    }
  }
}
