/** How a share of cases is said, in two languages. */

/** `share` on a large base, `counts` on a small one; `base` is told whether every case was asked. */
export const en = {
  share: (percent: number) => `${String(percent)}% of cases`,
  counts: (k: number, n: number, percent: number) =>
    `${String(k)} of ${String(n)} relevant cases (${String(percent)}%)`,
  kOfN: (k: number, n: number) => `${String(k)} of ${String(n)}`,
  all: (n: number) => (n === 1 ? 'the one relevant case' : `all ${String(n)} relevant cases`),
  allButOne: (n: number) => `all but one of the ${String(n)} relevant cases`,
  allButTwo: (n: number) => `all but two of the ${String(n)} relevant cases`,
  none: (n: number) => (n === 1 ? 'not in the one relevant case' : `none of the ${String(n)} relevant cases`),
  noCase: 'no relevant case',
  notScored: 'not scored',
}

export const cy: typeof en = {
  share: percent => `${String(percent)}% o’r achosion`,
  counts: (k, n, percent) => `${String(k)} o’r ${String(n)} achos perthnasol (${String(percent)}%)`,
  kOfN: (k, n) => `${String(k)} o ${String(n)}`,
  all: n => (n === 1 ? 'yr un achos perthnasol' : `pob un o’r ${String(n)} achos perthnasol`),
  allButOne: n => `pob un ond un o’r ${String(n)} achos perthnasol`,
  allButTwo: n => `pob un ond dau o’r ${String(n)} achos perthnasol`,
  none: n => (n === 1 ? 'nid yn yr un achos perthnasol' : `dim un o’r ${String(n)} achos perthnasol`),
  noCase: 'dim achos perthnasol',
  notScored: 'heb ei sgorio',
}
