import { PartNavigation } from '@/components/ui/shell/part-navigation'

type OfficerPartsProps = { part: 'officers' | 'training' | 'rules' }

/** The pages about officers: who is where, what they completed, and which rules ask for it. */
export function OfficerParts({ part }: OfficerPartsProps) {
  return (
    <div className="-mt-6">
      <PartNavigation
        label="Parts of officers"
        items={[
          { href: '/officers', label: 'Officers and assignments', current: part === 'officers' },
          { href: '/training', label: 'Training', current: part === 'training' },
          { href: '/training/rules', label: 'Training rules', current: part === 'rules' },
        ]}
      />
    </div>
  )
}
