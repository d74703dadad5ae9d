export type Step = {
  key: string
  label: string
  /** When it was done or is expected, in words ("June 27, 2023"). */
  on?: string | undefined
  state: 'done' | 'current' | 'ahead'
}

const words = { done: 'done', current: 'now', ahead: 'still to come' }

type StepLineProps = { label: string; steps: Step[] }

/** What happened and what comes next, from left to right; from top to bottom on a narrow screen. */
export function StepLine({ label, steps }: StepLineProps) {
  return (
    <nav aria-label={label} className="@container my-6">
      <ol className="grid @2xl:auto-cols-fr @2xl:grid-flow-col">
        {steps.map((step) => (
          <li
            key={step.key}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className={`relative border-s-2 ps-5 pb-4 last:pb-0 @2xl:border-s-0 @2xl:border-t-2 @2xl:ps-0 @2xl:pt-4 @2xl:pe-4 @2xl:pb-0 ${step.state === 'ahead' ? 'border-dashed border-edge' : 'border-ink'}`}
          >
            <StepMark state={step.state} />
            <span
              className={`block leading-5 ${step.state === 'current' ? 'font-bold' : ''} ${step.state === 'ahead' ? 'text-ink-soft' : ''}`}
            >
              {step.label}
              <span className="sr-only"> ({words[step.state]})</span>
            </span>
            {step.on !== undefined && <span className="block text-sm text-ink-soft">{step.on}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepMark({ state }: { state: Step['state'] }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      className="absolute -start-2 top-0.5 fill-paper stroke-ink @2xl:start-0 @2xl:-top-2"
    >
      {state === 'done' && <circle cx="7" cy="7" r="5.5" strokeWidth="2" className="fill-ink" />}
      {state === 'current' && <circle cx="7" cy="7" r="5" strokeWidth="4" />}
      {state === 'ahead' && <circle cx="7" cy="7" r="5.5" strokeWidth="2" className="stroke-edge" />}
    </svg>
  )
}
