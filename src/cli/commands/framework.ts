/** `plumbline framework`: what inspection frameworks there are, what is in one, and whether a folder holds a sound one. */
import type { Command } from 'commander'

/** Adds the verb to the program. */
export function register(program: Command): void {
  const framework = program.command('framework').description('list, show and check inspection frameworks')
  framework.command('list').description('every framework shipped, one a line')
}
