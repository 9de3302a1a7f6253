import type { TestService } from '../../../service/service.js';
import { type Target, UNITS } from '../city.js';

/** A call as it is sent: path with its parameters, headers and a body. */
export interface Call {
  path: string;
  headers?: Record<string, string>;
  body?: object | FormData;
}

export type Maker = (target: Target, service: TestService) => Call | Promise<Call>;

export const fixed =
  (path: string, body?: object): Maker =>
  () =>
    body ? { path, body } : { path };

export const ofUnit =
  (path: string): Maker =>
  (target) => ({
    path: `${path}${path.includes('?') ? '&' : '?'}unit=${UNITS[target]}`,
  });
