// Matrix products for the language model, in AssemblyScript, compiled to WebAssembly SIMD by `npm run build:kernel`.
//
// All matrices are 32-bit floats, row-major, at byte addresses in linear memory. A right-hand matrix B of k rows and m
// columns (m a multiple of 8) is first packed into panels of 8 columns, [m/8][k][8], so that the inner loop streams
// through it. Left-hand matrices are addressed by two strides, so that a transposed one needs no copy.

/** Packs B (k x m, rows `ldb` floats apart) into panels of 8 columns at `panels` (k * m floats). */
export function pack(b: usize, ldb: i32, panels: usize, k: i32, m: i32): void {
  let out = panels;
  for (let j = 0; j < m; j += 8) {
    let from = b + ((<usize>j) << 2);
    for (let i = 0; i < k; i++) {
      v128.store(out, v128.load(from));
      v128.store(out, v128.load(from, 16), 16);
      from += (<usize>ldb) << 2;
      out += 32;
    }
  }
}

/** Packs the transpose of B (m x k, rows `ldb` floats apart): the panels of a k x m matrix. */
export function packTransposed(b: usize, ldb: i32, panels: usize, k: i32, m: i32): void {
  let out = panels;
  const stride = (<usize>ldb) << 2;
  for (let j = 0; j < m; j += 8) {
    const from = b + <usize>j * stride;
    for (let i = 0; i < k; i++) {
      const at = from + ((<usize>i) << 2);
      for (let c = 0; c < 8; c++) store<f32>(out + ((<usize>c) << 2), load<f32>(at + <usize>c * stride));
      out += 32;
    }
  }
}

/**
 * C = A B, or C += A B when `accumulate` is not 0. A is n x k: its element (i, p) stands at
 * a + 4 * (i * aRow + p * aColumn). B is packed. C has rows `ldc` floats apart.
 */
export function multiply(
  a: usize, aRow: i32, aColumn: i32, panels: usize, c: usize, ldc: i32, n: i32, m: i32, k: i32, accumulate: i32,
): void {
  const rowStep = (<usize>aRow) << 2;
  const columnStep = (<usize>aColumn) << 2;
  const cStep = (<usize>ldc) << 2;
  const panelSize = ((<usize>k) << 5);
  for (let j = 0; j < m; j += 8) {
    const panel = panels + (<usize>(j >> 3)) * panelSize;
    const cColumn = c + ((<usize>j) << 2);
    let i = 0;
    for (; i + 4 <= n; i += 4) {
      let a0 = a + <usize>i * rowStep;
      let a1 = a0 + rowStep;
      let a2 = a1 + rowStep;
      let a3 = a2 + rowStep;
      const c0 = cColumn + <usize>i * cStep;
      const c1 = c0 + cStep;
      const c2 = c1 + cStep;
      const c3 = c2 + cStep;
      let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
      let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
      if (accumulate) {
        s00 = v128.load(c0); s01 = v128.load(c0, 16);
        s10 = v128.load(c1); s11 = v128.load(c1, 16);
        s20 = v128.load(c2); s21 = v128.load(c2, 16);
        s30 = v128.load(c3); s31 = v128.load(c3, 16);
      }
      let b = panel;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        b += 32;
        let x = v128.load32_splat(a0);
        s00 = f32x4.add(s00, f32x4.mul(x, b0));
        s01 = f32x4.add(s01, f32x4.mul(x, b1));
        x = v128.load32_splat(a1);
        s10 = f32x4.add(s10, f32x4.mul(x, b0));
        s11 = f32x4.add(s11, f32x4.mul(x, b1));
        x = v128.load32_splat(a2);
        s20 = f32x4.add(s20, f32x4.mul(x, b0));
        s21 = f32x4.add(s21, f32x4.mul(x, b1));
        x = v128.load32_splat(a3);
        s30 = f32x4.add(s30, f32x4.mul(x, b0));
        s31 = f32x4.add(s31, f32x4.mul(x, b1));
        a0 += columnStep; a1 += columnStep; a2 += columnStep; a3 += columnStep;
      }
      v128.store(c0, s00); v128.store(c0, s01, 16);
      v128.store(c1, s10); v128.store(c1, s11, 16);
      v128.store(c2, s20); v128.store(c2, s21, 16);
      v128.store(c3, s30); v128.store(c3, s31, 16);
    }
    for (; i < n; i++) {
      let a0 = a + <usize>i * rowStep;
      const c0 = cColumn + <usize>i * cStep;
      let s0 = f32x4.splat(0), s1 = f32x4.splat(0);
      if (accumulate) { s0 = v128.load(c0); s1 = v128.load(c0, 16); }
      let b = panel;
      for (let p = 0; p < k; p++) {
        const x = v128.load32_splat(a0);
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)));
        b += 32;
        a0 += columnStep;
      }
      v128.store(c0, s0); v128.store(c0, s1, 16);
    }
  }
}
