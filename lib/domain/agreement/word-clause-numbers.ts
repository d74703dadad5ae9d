import type { Clause } from './agreement-entry'

/**
 * The numbers of a clause in words, without its page: "60 days of notice", "a replacement is due within 30 days",
 * "40 hours of training within 180 days". Empty where the clause states none.
 */
export function wordClauseNumbers({ kind, noticeDays, hours }: Pick<Clause, 'kind' | 'noticeDays' | 'hours'>): string {
  const days = noticeDays === null ? null : `${noticeDays} ${noticeDays === 1 ? 'day' : 'days'}`
  switch (kind) {
    case 'replacement':
      return days === null ? '' : `a replacement is due within ${days}`
    case 'training':
      return [hours === null ? null : `${wordHours(hours)} of training`, days === null ? null : `within ${days}`]
        .filter((part) => part !== null)
        .join(' ')
    default:
      return days === null ? '' : `${days} of notice`
  }
}

function wordHours(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`
}
