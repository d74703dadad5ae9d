/** Whether a text has more than one cell: less is pasted into the cell as anywhere else. */
export function holdsSeveralCells(text: string): boolean {
  return /[\t\n]/.test(text.replace(/[\r\n]+$/, ''))
}
