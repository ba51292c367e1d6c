import { openApiOf } from '#kit/server/openapi.ts'
import { allRoutes } from './routes.ts'
import own from '../package.json' with { type: 'json' }

const live = {
  get: {
    summary: 'What happens in one’s areas, as server-sent events `{seq, name, areaCode}`; the rows are read through their own doors.', operationId: 'getLive',
    parameters: [{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' }, description: 'The last event heard; what was missed follows, or the event `reread`.' }],
    responses: { 200: { description: 'A stream without end.', content: { 'text/event-stream': { schema: { type: 'string' } } } }, default: { $ref: '#/components/responses/Problem' } },
  },
}

export const openApi = () => openApiOf(allRoutes({ demo: false, demoPassword: null }).map(({ endpoint }) => endpoint), own.version, { '/live': live })
