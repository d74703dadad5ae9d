import { expect, test } from 'vitest'
import { fieldAttributes, fieldId } from '@/components/ui/forms/field-attributes'

test('a name with dots and brackets becomes an id that an address can hold', () => {
  expect(fieldId('lines[0].amount')).toBe('field-lines-0-amount')
})

test('fields of different rows have different ids', () => {
  expect(fieldId('lines[1].0')).not.toBe(fieldId('lines[10]'))
})

test('a control is described by its hint, then by its error', () => {
  expect(fieldAttributes({ name: 'title', hint: 'As it is known.', error: 'Give a name.' })).toEqual({
    id: 'field-title',
    name: 'title',
    'aria-describedby': 'field-title-hint field-title-error',
    'aria-invalid': true,
  })
})

test('a control without either is described by nothing and not invalid', () => {
  expect(fieldAttributes({ name: 'title', hint: '', error: undefined })).toMatchObject({
    'aria-describedby': undefined,
    'aria-invalid': undefined,
  })
})
