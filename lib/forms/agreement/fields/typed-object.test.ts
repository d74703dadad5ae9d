import { expect, test } from 'vitest'
import { accept, refuse } from '@/lib/domain/result'
import { checkTogether } from './check-together'
import { transformed } from './transformed'
import { typedField } from './typed-field'
import { typedObject } from './typed-object'
import { typedRows } from './typed-rows'

const number = typedField((text) => (/^\d+$/.test(text) ? accept(Number(text)) : refuse('Enter a number.')))
const lines = typedObject({ title: typedField(accept), lines: typedRows(2, () => typedObject({ amount: number })) })

test('reads fields below each other, without spaces around them', () => {
  const typed = { title: ' SRO ', lines: [{ amount: '1' }, { amount: '2 ' }], more: 'unread' }
  expect(lines(typed)).toEqual(accept({ title: 'SRO', lines: [{ amount: 1 }, { amount: 2 }] }))
})

test('names every field with a fault by all that it is part of', () => {
  const fault = (field: string) => ({ field, sentence: 'Enter a number.' })
  expect(lines({ lines: [{ amount: 'x' }] })).toEqual(refuse([fault('lines.0.amount'), fault('lines.1.amount')]))
})

test('what was not sent, or is no form, reads as fields left empty', () => {
  const title = typedObject({ title: typedField(accept) })
  for (const typed of [undefined, null, 'text', 3, [], { title: 3 }])
    expect(title(typed)).toEqual(accept({ title: '' }))
})

test('a field may be called like what every object has', () => {
  const named = typedObject({ constructor: typedField(accept), ['__proto__']: typedField(accept) })
  expect(named({})).toEqual(accept(JSON.parse('{ "constructor": "", "__proto__": "" }')))
})

test('fields are looked at together, and made into something else, once each is read', () => {
  const seen: number[] = []
  const range = checkTogether(typedObject({ from: number, to: number }), ({ from, to }) => {
    seen.push(from)
    return from > to ? [{ field: 'to', sentence: 'Enter more.' }] : []
  })
  const length = typedObject({ range: transformed(range, ({ from, to }) => to - from) })
  expect(length({ range: { from: '', to: '1' } })).toMatchObject({ ok: false })
  expect(seen).toEqual([])
  expect(length({ range: { from: '3', to: '1' } })).toEqual(refuse([{ field: 'range.to', sentence: 'Enter more.' }]))
  expect(length({ range: { from: '3', to: '7' } })).toEqual(accept({ range: 4 }))
})
