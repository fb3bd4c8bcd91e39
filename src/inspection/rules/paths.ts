/** Addresses of inspections. */
export const inspectionPaths = {
  list: (): string => '/inspections',
  home: (slug: string): string => `/inspections/${encodeURIComponent(slug)}`,
} as const
