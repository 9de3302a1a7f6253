import { describe, expect, it } from '@jest/globals';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { faultLine } from '../../src/platform/http/log.js';
import { PROBLEM_TITLES, ProblemException } from '../../src/platform/problem/problem.js';
import { problemOf } from '../../src/platform/problem/problem-of.js';

const failed = (code: string, rest: object = {}) =>
  Object.assign(new Error('Failing row contains (Müller).'), { code, ...rest });

describe('an error of the database', () => {
  it.each([
    ['23505', 409, 'ALREADY_EXISTS'],
    ['23P01', 409, 'OVERLAP'],
    ['23503', 409, 'REFERENCE_CONFLICT'],
    ['23514', 422, 'VALUE_NOT_ALLOWED'],
    ['23502', 422, 'VALUE_NOT_ALLOWED'],
    ['22008', 422, 'VALUE_NOT_ALLOWED'],
    ['22P02', 422, 'VALUE_NOT_ALLOWED'],
    ['22021', 422, 'VALUE_NOT_ALLOWED'],
    ['40001', 503, 'TRY_AGAIN'],
    ['40P01', 503, 'TRY_AGAIN'],
    ['57014', 503, 'TOOK_TOO_LONG'],
    ['57P01', 503, 'DATABASE_UNAVAILABLE'],
    ['57P03', 503, 'DATABASE_UNAVAILABLE'],
    ['08006', 503, 'DATABASE_UNAVAILABLE'],
    ['53300', 503, 'DATABASE_UNAVAILABLE'],
    ['42601', 500, 'INTERNAL_ERROR'],
    ['LS001', 500, 'INTERNAL_ERROR'],
  ])('%s is answered as %s %s, also inside the wrapper of TypeORM', (sqlState, status, code) => {
    for (const error of [failed(sqlState), new QueryFailedError('SELECT', ['Müller'], failed(sqlState))]) {
      const problem = problemOf(error);
      expect([problem.status, problem.code]).toEqual([status, code]);
      expect(JSON.stringify(problem)).not.toContain('Müller');
      if (status === 503) expect(problem.details.retryAfterSeconds).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a refused connection', failed('ECONNREFUSED', { syscall: 'connect' })],
    ['a missing socket', failed('ENOENT', { syscall: 'connect' })],
    ['a cut connection', new Error('Connection terminated unexpectedly')],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
  ])('is unavailability for %s', (_, error) => {
    expect(problemOf(error)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
  });

  it('is not blamed for a missing file', () => {
    expect(problemOf(failed('ENOENT', { syscall: 'open' })).status).toBe(500);
  });
});

describe('any other error', () => {
  it('that is a problem already stays one', () => {
    const problem = new ProblemException(404, 'NO_SUCH_UNIT', 'Die Organisationseinheit gibt es nicht.');
    expect(problemOf(problem)).toBe(problem);
  });

  it('of the framework keeps its status and loses its English words', () => {
    expect(problemOf(new NotFoundException('Cannot GET /x'))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect(problemOf(new BadRequestException('Validation failed')).detail).not.toContain('Validation');
  });

  it.each([new TypeError('Müller is not a function'), 'Müller', null, undefined, { statusCode: 404 }])(
    'is a fault of ours and shows nothing: %p',
    (error) => {
      const problem = problemOf(error);
      expect(problem).toMatchObject({ status: 500, code: 'INTERNAL_ERROR' });
      expect(problem.detail).not.toContain('Müller');
    },
  );
});

it('every status of a problem has a German heading', () => {
  for (const title of Object.values(PROBLEM_TITLES)) expect(title).toMatch(/^[A-ZÄÖÜ].+[^.]$/);
});

describe('a log line about an error', () => {
  it('says its kind, the codes of the database and the place, but no text of it', () => {
    const error = new QueryFailedError(
      'INSERT INTO employee VALUES ($1)',
      ['Müller'],
      failed('23505', {
        constraint: 'employee_personnel_number_key',
        table: 'employee',
        detail: 'Key (Müller)',
      }),
    );
    const line = faultLine(error);
    expect(line).toMatchObject({
      error: 'QueryFailedError',
      code: '23505',
      constraint: 'employee_personnel_number_key',
      table: 'employee',
      at: expect.arrayContaining([expect.stringMatching(/problem\.test\.ts/)]),
    });
    expect(JSON.stringify(line)).not.toContain('Müller');
  });
});
