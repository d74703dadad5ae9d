import { BarsByCategory } from '@/components/charts/bars-by-category'
import { splitColumns, splitFigures } from '@/components/dashboards/split-columns'
import { Section } from '@/components/ui/shell/section'
import { MoneyTable } from '@/components/ui/tables/money-table'
import { wordPercent } from '@/lib/domain/dashboards/find-difference'
import type { DistrictView } from '@/lib/domain/dashboards/make-district-view'
import { capitalize } from '@/lib/domain/dashboards/words/capitalize'

type CategoriesSectionProps = {
  categories: DistrictView['categories']
  split: DistrictView['split']
  year: string
  shortName: string
}

/** What the money is for: a table, and the same as bars. */
export function CategoriesSection({ categories, split, year, shortName }: CategoriesSectionProps) {
  const caption = `Cost of fiscal year ${year} by category, in dollars`
  return (
    <Section id="categories" heading="By category">
      <MoneyTable
        caption={caption}
        hideCaption
        rowHeader="Category"
        columns={splitColumns(shortName, [split])}
        rows={categories.map(({ category, split: one }) => ({
          key: category,
          label: capitalize(category),
          figures: splitFigures(one),
        }))}
        total={{ label: `All categories, ${year}`, figures: splitFigures(split) }}
      />
      {split.ours.atLeastCents !== 0 && split.ours.cents !== 0 && (
        <BarsByCategory
          title={wordPoint(categories, split, shortName)}
          unit={`Dollars that ${shortName} pays, fiscal year ${year}${split.ours.illustrative ? ', illustrative' : ''}`}
          tableCaption={caption}
          side="district"
          categories={categories.map(({ category, split: { ours } }) => ({
            key: category,
            label: capitalize(category),
            cents: ours.cents,
          }))}
        />
      )}
    </Section>
  )
}

function wordPoint(categories: DistrictView['categories'], split: DistrictView['split'], shortName: string): string {
  const [largest] = categories
  const part = largest?.split.ours.cents ?? null
  const percent = part === null || split.ours.cents === null ? null : wordPercent(part, split.ours.cents)
  if (largest === undefined || percent === null) return `What ${shortName} pays, by category`
  return `${capitalize(largest.category)} is ${percent} of what ${shortName} pays`
}
