import { applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ApiProblem } from '../problem/api-problem.decorator.js';
import type { FileForm } from './send-table.js';
import { XLSX } from './xlsx.js';

const SCHEMA = {
  csv: { type: 'text/csv', schema: { type: 'string' } },
  xlsx: { type: XLSX, schema: { type: 'string', format: 'binary' } },
};

/** Describes a route that answers a whole list of persons as a file. */
export function ApiListFile(form: FileForm): MethodDecorator {
  const { type, schema } = SCHEMA[form];
  return applyDecorators(
    ApiProduces(type),
    ApiResponse({ status: 200, description: 'Die ganze Liste als Datei.', content: { [type]: { schema } } }),
    ApiProblem(404, 'Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen.'),
    ApiProblem(422, 'Die Liste ist für eine Datei zu lang.'),
  );
}
