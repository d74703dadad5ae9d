/** For tests: a village's officer for the schools: half of the salary, and all of the overtime. */
export const officer = (overtime: unknown, parts: object = {}) => ({
  costLines: [
    { id: 'pay', name: 'Salary', category: 'salary', amount: '258627.81' },
    { id: 'extra', name: 'Overtime', category: 'overtime', amount: overtime },
  ],
  split: [
    { when: { costLines: ['extra'] }, steps: [{ rest: 'schools' }] },
    { steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
  ],
  billing: [
    { from: 'schools', to: 'city', when: { costLines: ['overtime'] }, payments: 1 },
    { from: 'schools', to: 'city', payments: 10 },
  ],
  ...parts,
})

/** A plan of payments of the schools, for cost lines of its own where it names some. */
export const plan = (when: object | null, payments: unknown, more: object = {}) => ({
  ...{ from: 'schools', to: 'city', payments },
  ...(when === null ? {} : { when }),
  ...more,
})
