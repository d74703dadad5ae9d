import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { inviteAdministratorForm, inviteForm } from './invite-form'
import { joinForm } from './join-form'
import { memberForm } from './member-form'

const PERSON = { name: 'Pat Example', email: 'pat@alder.example', 'roles.administrator': 'yes' }

describe('an invitation', () => {
  it('reads name, address and ticked roles', () => {
    const typed = { ...PERSON, email: ' Pat@Alder.example ', 'roles.district_editor': 'yes', 'roles.mayor': 'yes' }
    expect(parseForm(inviteForm, typed)).toEqual({
      ok: true,
      value: { name: 'Pat Example', email: 'pat@alder.example', roles: ['district_editor', 'administrator'] },
    })
  })

  it.each([
    [{ name: '' }, { name: 'Enter the name.' }],
    [{ name: 'x'.repeat(121) }, { name: 'Shorten the name to 120 characters or fewer.' }],
    [{ email: '' }, { email: 'Enter an e-mail address.' }],
    [{ email: 'pat' }, { email: 'Enter an e-mail address like name@example.org.' }],
    [{ 'roles.administrator': 'no' }, { roles: 'Choose at least one role.' }],
    [
      { name: ' ', email: 'pat@', 'roles.administrator': '' },
      {
        name: 'Enter the name.',
        email: 'Enter an e-mail address like name@example.org.',
        roles: 'Choose at least one role.',
      },
    ],
  ])('refuses %j', (typed, refusal) => {
    expect(parseForm(inviteForm, { ...PERSON, ...typed })).toEqual({ ok: false, refusal })
  })

  it('of a first administrator asks for no roles', () => {
    expect(parseForm(inviteAdministratorForm, { name: 'Pat', email: 'pat@alder.example' }).ok).toBe(true)
    expect(parseForm(inviteAdministratorForm, {}).ok).toBe(false)
  })
})

describe('roles of a member', () => {
  it('come with the count of saves', () => {
    expect(parseForm(memberForm, { rowVersion: '2', 'roles.council_reviewer': 'yes' })).toEqual({
      ok: true,
      value: { rowVersion: 2, roles: ['council_reviewer'] },
    })
  })
  it.each([
    [{ rowVersion: '2' }, { roles: 'Choose at least one role.' }],
    [{ 'roles.administrator': 'yes' }, { rowVersion: 'Open this page again, then save.' }],
  ])('refuse %j', (typed, refusal) => expect(parseForm(memberForm, typed)).toEqual({ ok: false, refusal }))
})

describe('a password', () => {
  it.each([
    [{}, 'Choose a password.'],
    [{ password: 'eleven char' }, 'Choose a password of at least 12 characters.'],
    [{ password: 'x'.repeat(129) }, 'Choose a password of at most 128 characters.'],
  ])('refuses %j', (typed, password) => {
    expect(parseForm(joinForm, typed)).toEqual({ ok: false, refusal: { password } })
  })
  it('keeps blanks at both ends', () => {
    expect(parseForm(joinForm, { password: ' ten chars ' }).ok).toBe(false)
    expect(parseForm(joinForm, { password: ' a few plain words ' })).toMatchObject({
      value: { password: ' a few plain words ' },
    })
  })
})
