'use client'

import { Button } from '@/components/ui/forms/button'
import { MainContent } from '@/components/ui/shell/main-content'
import { PageHeader } from '@/components/ui/shell/page-header'

/** What a person sees when a page fails: nothing they did, what was kept, what to do next. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <MainContent>
      <PageHeader
        title="Something went wrong on our side"
        answer="The page could not be shown. What you saved before is kept; what you were sending was not saved."
      />
      <form action={() => retry()}>
        <Button>Try again</Button>
      </form>
    </MainContent>
  )
}
