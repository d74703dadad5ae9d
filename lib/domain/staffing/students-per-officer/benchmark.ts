/** How many students there are to be for each full-time officer, as an organization sets it and says from where. */
export type StudentBenchmark = {
  readonly studentsPerOfficer: number
  readonly source: string
  readonly rowVersion: number
}
