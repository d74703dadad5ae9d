import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'

/** The rows that totals count: cash of recorded versions. */
export function countedRows(rows: readonly CostRow[]): CostRow[] {
  return rows.filter(({ agreement, inKind }) => agreement.kind === 'recorded' && !inKind)
}

/** What recorded versions say is given in kind: shown apart, in no total. */
export function inKindRows(rows: readonly CostRow[]): CostRow[] {
  return rows.filter(({ agreement, inKind }) => agreement.kind === 'recorded' && inKind)
}

/** Cash of versions that are proposed: on lines of their own, in no total. */
export function proposedRows(rows: readonly CostRow[]): CostRow[] {
  return rows.filter(({ agreement, inKind }) => agreement.kind === 'proposed' && !inKind)
}

export type AgreementRows = { readonly agreement: CostOrigin; readonly rows: readonly CostRow[] }

/** Rows by version, in the order in which each first comes. */
export function groupByAgreement(rows: readonly CostRow[]): AgreementRows[] {
  const groups = groupBy(rows, ({ agreement }) => `${agreement.number} ${agreement.kind}`)
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ agreement: group[0].agreement, rows: group }]))
}

export type CategoryRows = { readonly category: string; readonly rows: readonly CostRow[] }

/** Rows by category of cost, in the order in which each first comes. */
export function groupByCategory(rows: readonly CostRow[]): CategoryRows[] {
  const groups = groupBy(rows, ({ category }) => category)
  return groups.map((group) => ({ category: group[0]?.category ?? '', rows: group }))
}

/** Rows in groups of one key, in the order in which each first comes; no group is empty. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return [...groups.values()]
}
