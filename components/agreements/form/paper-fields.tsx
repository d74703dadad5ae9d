import { Button } from '@/components/ui/forms/button'
import { DateField } from '@/components/ui/forms/date-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import type { Choice } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { describeFile } from './describe-file'
import { fieldOf, type SectionProps } from './section-props'

const HOW: Choice[] = [
  { value: 'record', label: 'It is signed already', hint: 'It is recorded as the paper says.' },
  { value: 'send', label: 'It is new', hint: 'It is sent to the other side as a proposal. Totals do not count it.' },
]
const PAPER: Choice[] = [
  { value: 'none', label: 'No copy is kept' },
  { value: 'link', label: 'On the web' },
  { value: 'file', label: 'A PDF kept here' },
]

/** How the agreement came about, and where its paper is. */
export function PaperFields(props: SectionProps) {
  return (
    <>
      <div className="group/how">
        <RadioGroup {...fieldOf(props, 'how')} label="Is it signed?" options={HOW} required />
        <div className="group-has-[#field-how-send:checked]/how:hidden">
          <DateField {...fieldOf(props, 'signedOn')} label="Signed on" hint="The day of the last signature." />
          <TextField
            {...fieldOf(props, 'signedBy')}
            label="Signed by"
            hint="Offices or names, as the paper has them: City Manager, Superintendent."
            maxLength={200}
          />
        </div>
      </div>
      <div className="group/paper">
        <RadioGroup {...fieldOf(props, 'paper')} label="Where the paper is" options={PAPER} required />
        <div className="group-has-[#field-paper-none:checked]/paper:hidden group-has-[#field-paper-file:checked]/paper:hidden">
          <TextField
            {...fieldOf(props, 'paperUrl')}
            label="Its address"
            hint="In full: https://…"
            type="url"
            inputMode="url"
            maxLength={2000}
            required
          />
        </div>
        <div className="group-has-[#field-paper-none:checked]/paper:hidden group-has-[#field-paper-link:checked]/paper:hidden">
          <p className="mb-2 max-w-prose">{describeFile(props.context.file, props.values.keptFile)}</p>
          <div className="mb-6">
            <Button name="intent" value="upload">
              Save these answers and choose the file
            </Button>
          </div>
        </div>
      </div>
    </>
  )
}
