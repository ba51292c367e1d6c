import { openApiOf } from '#kit/server/openapi.ts'
import { allRoutes } from './routes.ts'
import own from '../package.json' with { type: 'json' }

export const openApi = () => openApiOf(allRoutes({ demo: false, demoPassword: null }).map(({ endpoint }) => endpoint), own.version)
