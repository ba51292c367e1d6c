import * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { FILE_LIMIT } from './serve.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Json
  return described
}

/** A query's parameters, one a field of the input. */
const parametersOf = (input: z.ZodMiniType): Json[] => {
  const { properties = {}, required = [] } = schemaOf(input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema, ...(schema.type === 'array' || schema.anyOf ? { style: 'form', explode: true } : {}) }))
}

const bodyOf = (endpoint: Endpoint): Json =>
  endpoint.takesFile
    ? { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary', maxLength: FILE_LIMIT } } } }
    : { required: true, content: { 'application/json': { schema: schemaOf(endpoint.input, 'input') } } }

const operationOf = (endpoint: Endpoint): Json => ({
  summary: endpoint.says, operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())}`, 'x-may': endpoint.may,
  ...(endpoint.may === 'anyone' ? { security: [] } : {}),
  ...(endpoint.method === 'GET' || endpoint.takesFile ? { parameters: parametersOf(endpoint.input) } : {}),
  ...(endpoint.method === 'POST' ? { parameters: [...(endpoint.takesFile ? parametersOf(endpoint.input) : []), { $ref: '#/components/parameters/IdempotencyKey' }], requestBody: bodyOf(endpoint) } : {}),
  responses: {
    200: { description: 'Done.', content: endpoint.file ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } : { 'application/json': { schema: schemaOf(endpoint.output, 'output') } } },
    default: { $ref: '#/components/responses/Problem' },
  },
})

/** OpenAPI 3.1 of a list of endpoints: made from the same objects that the server serves, so it cannot lag behind. `more`: paths that are no endpoints, such as a stream. */
export const openApiOf = (endpoints: Endpoint[], version: string, more: Json = {}): Json => ({
  openapi: '3.1.0',
  info: { title: '同频 Tongpin', version, description: 'Professional social work and volunteer service of one county. A GET changes nothing; a POST changes something, comes from the same origin, and may carry an Idempotency-Key.' },
  servers: [{ url: '/api' }],
  security: [{ session: [] }],
  paths: { ...Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { [endpoint.method.toLowerCase()]: operationOf(endpoint) }])), ...more },
  components: {
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid', description: 'Named `sid` on plain http on the loopback.' } },
    parameters: { IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 8, maxLength: 255 } } },
    responses: { Problem: { description: 'Refused, in words (RFC 9457).', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    schemas: {
      Problem: {
        type: 'object', required: ['type', 'title', 'status', 'code', 'ref'],
        properties: {
          type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, ref: { type: 'string' }, params: { type: 'object' },
          errors: { type: 'array', items: { type: 'object', required: ['path', 'code', 'message'], properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' }, params: { type: 'object' } } } },
        },
      },
    },
  },
})
