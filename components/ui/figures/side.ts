/**
 * Whose money a figure is. Each has one color and texture, the same on every page:
 * the district, the agency's city or county, another payer, grants and credits, and what nobody pays yet.
 */
export type Side = 'district' | 'agency' | 'other' | 'source' | 'nobody'
