/** What follows from which event: each stage's `on.ts`, and the few later stages that call an earlier one's action. */
import { tellOfMove } from '../inspection/on.ts'
import type { Listener } from '../platform/jobs/listen.ts'

/** Every listener, in the order of the stages. */
export const listeners: readonly Listener[] = [tellOfMove]
