import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'

type CampusFieldsProps = { values: FormValues; faults: Faults }

export function CampusFields({ values, faults }: CampusFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name] })
  return (
    <>
      <TextField {...field('name')} label="Name" hint="As agreements name it: Dinuba High School." required />
      <TextField
        {...field('level')}
        label="Level"
        hint="High school, middle school, elementary school."
        maxLength={60}
        width="medium"
      />
      <TextField {...field('grades')} label="Grades" hint="9-12, 6-8, K-5." maxLength={40} width="medium" />
      <TextField
        {...field('stateCode')}
        label="State code"
        hint="The state's code for the school; in California the 14-digit CDS code."
        maxLength={40}
        width="medium"
      />
      <TextField
        {...field('ncesCode')}
        label="NCES code"
        hint="The school's 12-digit id at the National Center for Education Statistics."
        maxLength={40}
        inputMode="numeric"
        width="medium"
      />
    </>
  )
}
