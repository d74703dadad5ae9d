import { expect, it } from 'vitest'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { readRegisterParams } from '@/lib/forms/register/register-params'
import { searchParam } from '@/lib/forms/register/search-param'
import { cleanText } from './clean-text'
import { readFormValues } from './parse-form'

it('drops what nobody sees and keeps lines, tabs and every letter', () => {
  expect(cleanText('School\u0000 Resource\u0007 Officers\u007f')).toBe('School Resource Officers')
  expect(cleanText('one\u000btwo\u000cthree\r\nfour\tfive')).toBe('one\ntwo\nthree\r\nfour\tfive')
  expect(cleanText('Peña, “Łódź”, 学校 🏫')).toBe('Peña, “Łódź”, 学校 🏫')
})

it('is how every form and search reads what was typed', () => {
  const data = new FormData()
  data.append('title', 'Officers\u0000')
  expect(readFormValues(data)).toEqual({ title: 'Officers' })
  expect(readTyped(data)).toEqual({ title: 'Officers' })
  expect(readRegisterParams({ q: 'Dinuba\u0000' }).q).toBe('Dinuba')
  expect(searchParam.parse('Dinuba\u0000')).toBe('Dinuba')
})
