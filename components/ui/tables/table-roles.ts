/**
 * Roles said aloud, because a table drawn as labelled rows (display: grid or block) loses its meaning
 * for screen readers in some browsers.
 */
export const tableRole = { role: 'table' }
export const rowGroupRole = { role: 'rowgroup' }
export const rowRole = { role: 'row' }
export const columnHeaderRole = { role: 'columnheader' }
export const rowHeaderRole = { role: 'rowheader' }
export const cellRole = { role: 'cell' }
