/** Addresses of the register and of programmes. */
import { path } from '../../platform/pure/path.ts'

export const programmePaths = {
  services: path('/services'),
  service: path('/services/:service'),
  changeService: path('/services/:service/change'),
  programmes: path('/programmes'),
  open: path('/open-a-programme'),
  programme: path('/programmes/:programme'),
} as const
