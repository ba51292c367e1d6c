import { totalmem } from 'node:os'

const asOptions = (settings: Record<string, string>) => Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** An eighth of the memory, since Node, the page cache and often a browser live on the same machine. */
const eighthOfMemory = () => {
  const megabytes = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 8 / 2 ** 20
  return Math.round(Math.min(2048, Math.max(128, megabytes)))
}

/** For two cores, 4 to 24 GB and an SSD. */
export const lastingSettings = () =>
  asOptions({
    max_connections: '100',
    shared_buffers: `${eighthOfMemory()}MB`,
    effective_cache_size: `${eighthOfMemory() * 4}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    // One helper and small memory: containers often give 64 MB of /dev/shm for parallel queries.
    max_parallel_workers_per_gather: '1',
    jit: 'off',
    // Generic plans drop the GIN search: 0.5 ms became 284 ms.
    plan_cache_mode: 'force_custom_plan',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    // A refused row must not leave a resident's name in the log.
    log_error_verbosity: 'terse',
  })

/** Lost with the power, and so quick: for tests only. */
export const throwAwaySettings = () => [
  ...lastingSettings(),
  ...asOptions({ max_connections: '300', shared_buffers: '256MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB', autovacuum: 'off' }),
]
