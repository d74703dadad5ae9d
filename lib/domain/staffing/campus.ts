export type Campus = {
  readonly id: string
  readonly name: string
  /** "High school"; null: not recorded. */
  readonly level: string | null
  /** The state's code for the school (California: the 14-digit CDS code); null: not recorded. */
  readonly stateCode: string | null
  /** "9-12", "K-5"; null: not recorded. */
  readonly grades: string | null
  /** The school's 12-digit id at the National Center for Education Statistics; null: not recorded. */
  readonly ncesCode: string | null
  readonly rowVersion: number
  /** Newest first. A school year that is missing is not recorded, which is not zero. */
  readonly enrollments: readonly Enrollment[]
}

/** Students in one school year, named by the calendar year in which it begins: 2023 for 2023-24. */
export type Enrollment = { readonly schoolYear: number; readonly students: number }

/** A campus of the organization that asks, or one that an agreement it can see serves. */
export type CampusEnrollment = {
  readonly campusId: string
  readonly name: string
  readonly organizationId: string
  /** Null: not recorded. */
  readonly students: number | null
}
