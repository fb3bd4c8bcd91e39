/** Starts the components that do more with JavaScript; every page works without it. */
import {
  Accordion,
  Button,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
  createAll,
} from 'govuk-frontend'
import { startLive } from './live.ts'
import { startPasskeys } from './passkey.ts'
import { startProgress } from './progress.ts'
import { startStillHere } from './still-here.ts'
import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs'

const start = (): void => {
  createAll(Accordion)
  createAll(Button, { preventDoubleClick: true })
  createAll(Checkboxes)
  createAll(ErrorSummary)
  createAll(NotificationBanner)
  createAll(PasswordInput)
  createAll(Radios)
  createAll(ServiceNavigation)
  createAll(SkipLink)
  createAll(Tabs)
  createAll(SortableTable)
  startPasskeys()
  startLive()
  startProgress(start)
  startStillHere()
}

start()
