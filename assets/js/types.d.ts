/** The two libraries ship no types for their browser classes; we start them and nothing more. */
declare module 'govuk-frontend' {
  type Component = new (root: Element, options?: object) => object
  export const Accordion: Component
  export const Button: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const NotificationBanner: Component
  export const PasswordInput: Component
  export const Radios: Component
  export const ServiceNavigation: Component
  export const SkipLink: Component
  export const Tabs: Component
  export function createAll(component: Component, options?: object): object[]
}

declare module '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs' {
  type Component = new (root: Element, options?: object) => object
  export const SortableTable: Component
}
