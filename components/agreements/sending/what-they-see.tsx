import { Section } from '@/components/ui/shell/section'
import { DefinitionList } from '@/components/ui/tables/definition-list'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { PartyChoice, Readers } from '@/lib/domain/organization/organization'
import { describeContents, describeReceiver } from './describe-sending'

type WhatTheySeeProps = {
  version: AgreementView
  receivers: readonly PartyChoice[]
  readers: readonly Readers[]
}

/** Who will see a version, and what of it. */
export function WhatTheySee({ version, receivers, readers }: WhatTheySeeProps) {
  return (
    <>
      <Section id="readers" heading="Who will see it">
        <ul className="space-y-1">
          {receivers.map((receiver) => (
            <li key={receiver.organizationId} className="max-w-prose">
              {describeReceiver(receiver, readers)}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="seen" heading="What they will see" intro="This version as a whole, and no draft.">
        <DefinitionList
          items={describeContents(version).map(({ term, words }) => ({ key: term, term, value: words }))}
        />
      </Section>
    </>
  )
}
