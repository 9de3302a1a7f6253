import { Injectable } from '@nestjs/common';

/** The API description as it is served; written once at the start, when all routes are known. */
@Injectable()
export class ApiDescription {
  /** The OpenAPI document as JSON. */
  json = '{}';
}
