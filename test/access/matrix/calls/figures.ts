import { PERSON_OF } from '../city.js';
import { fixed, type Maker, ofUnit } from './call.js';

/** Figures, persons and who looked at them. */
export const FIGURES: Record<string, Maker> = {
  'GET /api/v1/evaluation': ofUnit('/api/v1/evaluation'),
  'GET /api/v1/evaluation.xlsx': ofUnit('/api/v1/evaluation.xlsx?persons=true'),
  'GET /api/v1/evaluation/missing': ofUnit('/api/v1/evaluation/missing?asOf=2026-12-31'),
  'GET /api/v1/evaluation/need': ofUnit('/api/v1/evaluation/need'),
  'GET /api/v1/evaluation/need/persons': ofUnit('/api/v1/evaluation/need/persons'),
  'GET /api/v1/evaluation/need/persons.csv': ofUnit('/api/v1/evaluation/need/persons.csv?figure=OPEN'),
  'GET /api/v1/evaluation/trainings': ofUnit('/api/v1/evaluation/trainings'),
  'GET /api/v1/evaluation/trainings.csv': ofUnit('/api/v1/evaluation/trainings.csv'),
  'GET /api/v1/evaluation/trainings.xlsx': ofUnit('/api/v1/evaluation/trainings.xlsx'),
  'GET /api/v1/evaluation/usage': ofUnit('/api/v1/evaluation/usage'),
  'GET /api/v1/evaluation/usage.csv': ofUnit('/api/v1/evaluation/usage.csv?by=unit'),
  'GET /api/v1/persons': ofUnit('/api/v1/persons'),
  'GET /api/v1/persons.csv': ofUnit('/api/v1/persons.csv'),
  'GET /api/v1/persons.xlsx': ofUnit('/api/v1/persons.xlsx'),
  'GET /api/v1/persons/{personnelNumber}': (target) => ({ path: `/api/v1/persons/${PERSON_OF[target]}` }),
  'GET /api/v1/me/record': fixed('/api/v1/me/record'),
  'GET /api/v1/me/read-log': fixed('/api/v1/me/read-log'),
  'GET /api/v1/read-log': fixed('/api/v1/read-log'),
  'GET /api/v1/read-log/verification': fixed('/api/v1/read-log/verification'),
};
