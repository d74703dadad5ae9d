/** What a field is called where two forms are compared. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  title: 'Title',
  startsOn: 'First day',
  endsOn: 'Last day',
  organizationId: 'Organization',
  side: 'What it does in the agreement',
  name: 'Name',
  headcount: 'Number of officers',
  amountsBy: 'Whether amounts differ by year',
  category: 'Category',
  amounts: 'Amount',
  per: 'What the amount is for',
  basis: 'Where the amount comes from',
  deal: 'Who pays what',
  monthsShared: 'Months that are shared',
  otherMonths: 'Who pays the other months',
  plan: 'How it is paid',
  count: 'Payments in each contract year',
  firstOn: 'First payment due',
  everyMonths: 'Months between payments',
  kind: 'What it is about',
  heading: 'Heading',
  summary: 'In plain words',
  page: 'Page',
  noticeDays: 'Days of notice',
  how: 'How it comes about',
  signedOn: 'Signed on',
  signedBy: 'Signed by',
  paper: 'Where the paper is',
  paperUrl: 'Address of the paper',
}

/** What a row of a list is called. */
export const ROW_LABELS: Readonly<Record<string, string>> = {
  parties: 'Party',
  positions: 'Position',
  officers: 'Officer',
  costLines: 'Cost line',
  clauses: 'Clause',
}

/** What a choice says, by field and value. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  'amountsBy same': 'The same every year',
  'amountsBy year': 'An amount for each year',
  'deal half': 'Half and half',
  'deal percent': 'Another percent',
  'deal months': 'Not all months are shared',
  'deal kept': 'As it was',
  'plan none': 'The paper states no payments',
  'plan equal': 'Equal payments',
  'plan kept': 'As it was',
  'how record': 'It is signed already',
  'how send': 'It is new',
  'paper none': 'Not here',
  'paper link': 'On the web',
  'paper file': 'A PDF kept here',
}
