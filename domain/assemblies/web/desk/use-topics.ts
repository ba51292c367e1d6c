import { type AssemblyDetail, type Topic, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { useChange } from '#kit/web/reads.ts'

/** Sends the whole list of topics in its new order; what the page knows is what is sent. */
export const useTopics = (assembly: AssemblyDetail) => {
  const change = useChange(assemblyEndpoints.setTopics)
  const put = (topics: Topic[], onSuccess?: () => void): void => change.mutate({ id: assembly.id, version: assembly.version, topics }, onSuccess ? { onSuccess } : {})
  return { put, fault: change.error, running: change.isPending }
}
