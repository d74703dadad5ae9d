import { TextField } from '@/components/ui/forms/text-field'

/** The password that a person chooses. Never shown again, so it has no default. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  return (
    <TextField
      name="password"
      label="Password"
      type="password"
      autoComplete="new-password"
      maxLength={128}
      hint="At least 12 characters. A few words in a row are easy to remember and hard to guess."
      error={error}
      required
    />
  )
}
