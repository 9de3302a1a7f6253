import { maskOf } from '../mandate/category.js';
import { germanDay } from '../platform/german-day.js';
import { invalidItem, type ProblemException } from '../platform/problem/problem.js';
import { titleKey } from '../training/title-key.js';
import { DURATION_UNITS } from '../training/training-terms.js';
import { wholeMinutes } from '../training/whole-minutes.js';
import type { CertificateDto } from './training.dto.js';

/** A certificate as the columns of `training` hold it. */
export interface CertificateColumns {
  title: string;
  title_key: string;
  provider: string | null;
  categories: number;
  format: string | null;
  setting: string | null;
  began_on: string | null;
  completed_on: string;
  stated_duration: number;
  stated_unit: string;
  minutes: number;
}

/**
 * What a certificate says, in the form in which it is kept. Throws 400 when it ends after today, begins after its
 * end, lasts less than a minute or has no title.
 */
export function columnsOf(certificate: CertificateDto, today: string): CertificateColumns {
  const { beganOn, completedOn, duration, durationUnit } = certificate;
  const title = oneLine(certificate.title);
  if (title === '') throw fault('title', 'EMPTY', 'Der Titel fehlt.');
  if (completedOn > today) {
    const message = `Der Abschluss liegt in der Zukunft. Erlaubt: ${germanDay(today)} oder ein früherer Tag.`;
    throw fault('completedOn', 'COMPLETED_AFTER_TODAY', message);
  }
  if (beganOn && beganOn > completedOn) {
    const message = `Der Beginn liegt nach dem Abschluss. Erlaubt: ${germanDay(completedOn)} oder ein früherer Tag.`;
    throw fault('beganOn', 'BEGIN_AFTER_COMPLETION', message);
  }
  const unit = DURATION_UNITS.find(({ id }) => id === durationUnit);
  const minutes = wholeMinutes(duration.toFixed(4), unit?.minutes ?? 0);
  if (minutes < 1) throw fault('duration', 'DURATION_OUT_OF_RANGE', 'Erlaubt ist mindestens 1 Minute.');
  return {
    title,
    title_key: titleKey(title),
    provider: certificate.provider ? oneLine(certificate.provider) || null : null,
    categories: maskOf(certificate.categories),
    format: certificate.format ?? null,
    setting: certificate.setting ?? null,
    began_on: beganOn ?? null,
    completed_on: completedOn,
    stated_duration: duration,
    stated_unit: durationUnit,
    minutes,
  };
}

/** A text as it is kept: in NFC, without line breaks, other control characters and spaces around it. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

function fault(member: string, code: string, message: string): ProblemException {
  return invalidItem({ pointer: `#/${member}`, code, message });
}
