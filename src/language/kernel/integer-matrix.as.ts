// Matrix products in 16-bit integers with 32-bit sums: twice the products an instruction of 32-bit floats, and the same
// bits on every machine. Values are kept within ±2047, so that sums over up to 512 products cannot overflow.
//
// A right-hand matrix B (k rows, k even; m columns, m a multiple of 8) is packed once into panels of 8 columns,
// [m/8][k/2][8][2], each column in steps of a scale of its own. The left-hand matrix A is rounded row by row.

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

/** Rounds n rows of k floats (k a multiple of 8) to 16-bit integers at `target`, with each row's scale at `scales`. */
export function roundRows(a: usize, target: usize, scales: usize, n: i32, k: i32): void {
  const bytes = (<usize>k) << 2;
  const shift = f32x4.splat(nearestInteger);
  for (let i = 0; i < n; i++) {
    let top = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(a + at)));
    const largest = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    const scale: f32 = largest > 0 ? largest / steps : 1;
    store<f32>(scales + ((<usize>i) << 2), scale);
    const factor = f32x4.splat(1 / scale);
    for (let at: usize = 0; at < bytes; at += 32) {
      const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(a + at), factor), shift), shift);
      const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(a + at, 16), factor), shift), shift);
      v128.store(target + (at >> 1), i16x8.narrow_i32x4_s(low, high));
    }
    a += bytes;
    target += bytes >> 1;
  }
}

// @ts-ignore: decorator
@inline
function put(sum: v128, factor: v128, scale: v128, c: usize, accumulate: i32): void {
  const value = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), factor), scale);
  v128.store(c, accumulate ? f32x4.add(v128.load(c), value) : value);
}

/** C = A B, or C += A B when `accumulate` is not 0, for rounded A (n x k) and packed B; C has rows `ldc` floats apart. */
export function multiplyIntegers(
  a: usize, aScales: usize, panels: usize, bScales: usize, c: usize, ldc: i32, n: i32, m: i32, k: i32, accumulate: i32,
): void {
  const rowStep = (<usize>k) << 1;
  const cStep = (<usize>ldc) << 2;
  const panelSize = (<usize>k) << 4;
  const pairs = k >> 1;
  for (let j = 0; j < m; j += 8) {
    const panel = panels + (<usize>(j >> 3)) * panelSize;
    const cColumn = c + ((<usize>j) << 2);
    const scale0 = v128.load(bScales + ((<usize>j) << 2));
    const scale1 = v128.load(bScales + ((<usize>j) << 2), 16);
    let i = 0;
    for (; i + 4 <= n; i += 4) {
      let a0 = a + <usize>i * rowStep;
      let a1 = a0 + rowStep;
      let a2 = a1 + rowStep;
      let a3 = a2 + rowStep;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0), s21 = i32x4.splat(0), s30 = i32x4.splat(0), s31 = i32x4.splat(0);
      let b = panel;
      for (let p = 0; p < pairs; p++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        b += 32;
        let x = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        a0 += 4; a1 += 4; a2 += 4; a3 += 4;
      }
      const c0 = cColumn + <usize>i * cStep;
      const c1 = c0 + cStep;
      const c2 = c1 + cStep;
      const c3 = c2 + cStep;
      const at = aScales + ((<usize>i) << 2);
      let factor = v128.load32_splat(at);
      put(s00, factor, scale0, c0, accumulate); put(s01, factor, scale1, c0 + 16, accumulate);
      factor = v128.load32_splat(at, 4);
      put(s10, factor, scale0, c1, accumulate); put(s11, factor, scale1, c1 + 16, accumulate);
      factor = v128.load32_splat(at, 8);
      put(s20, factor, scale0, c2, accumulate); put(s21, factor, scale1, c2 + 16, accumulate);
      factor = v128.load32_splat(at, 12);
      put(s30, factor, scale0, c3, accumulate); put(s31, factor, scale1, c3 + 16, accumulate);
    }
    // Two rows at once where two or three are left: half as many loads as one by one.
    for (; i + 2 <= n; i += 2) {
      let a0 = a + <usize>i * rowStep;
      let a1 = a0 + rowStep;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s10 = i32x4.splat(0), s11 = i32x4.splat(0);
      let b = panel;
      for (let p = 0; p < pairs; p++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        b += 32;
        let x = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        a0 += 4; a1 += 4;
      }
      const c0 = cColumn + <usize>i * cStep;
      const c1 = c0 + cStep;
      const at = aScales + ((<usize>i) << 2);
      let factor = v128.load32_splat(at);
      put(s00, factor, scale0, c0, accumulate); put(s01, factor, scale1, c0 + 16, accumulate);
      factor = v128.load32_splat(at, 4);
      put(s10, factor, scale0, c1, accumulate); put(s11, factor, scale1, c1 + 16, accumulate);
    }
    if (i < n) {
      let a0 = a + <usize>i * rowStep;
      let s0 = i32x4.splat(0), s1 = i32x4.splat(0);
      let b = panel;
      for (let p = 0; p < pairs; p++) {
        const x = v128.load32_splat(a0);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
        b += 32;
        a0 += 4;
      }
      const c0 = cColumn + <usize>i * cStep;
      const factor = v128.load32_splat(aScales + ((<usize>i) << 2));
      put(s0, factor, scale0, c0, accumulate); put(s1, factor, scale1, c0 + 16, accumulate);
    }
  }
}
