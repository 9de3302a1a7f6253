import type { Message } from '../../api/client.js';
import { CATEGORIES } from '../../parts/category-choice.js';

/** A decision about a course, as the service takes it. */
export type CourseDecision = Message<'CourseDecisionDto'>;

/** The same as it is typed. */
export interface CourseForm extends Required<Omit<CourseDecision, 'minutes' | 'setting'>> {
  minutes: string;
  setting: NonNullable<CourseDecision['setting']> | '';
}

/** Settings of a course, the usual ones first. */
export const SETTINGS: readonly NonNullable<CourseDecision['setting']>[] = [
  'CENTRAL',
  'DECENTRAL',
  'EDUCATIONAL_LEAVE',
  'PRIVATE',
];

/** The fields of a decision that stands in the register. */
export function formOf(course: Message<'DecidedCourseDto'>): CourseForm {
  return {
    title: course.title,
    provider: course.provider ?? '',
    from: course.from ?? '',
    to: course.to ?? '',
    categories: course.categories,
    minutes: course.minutes === null ? '' : String(course.minutes),
    recognised: course.recognised,
    reason: course.reason ?? '',
    setting: course.setting ?? '',
    programmeNumber: course.programmeNumber ?? '',
  };
}

/** The decision that the fields say; what is empty is left out. Minutes that are no number are for the service to refuse. */
export function decisionOf(form: CourseForm): CourseDecision {
  const isCentral = form.setting === 'CENTRAL';
  return {
    title: form.title.trim(),
    provider: form.provider.trim() || undefined,
    from: form.from || undefined,
    to: form.to || undefined,
    categories: form.categories,
    minutes: form.minutes.trim() === '' ? undefined : Number(form.minutes) || 0,
    recognised: form.recognised,
    reason: form.reason.trim() || undefined,
    setting: form.setting || undefined,
    programmeNumber: (isCentral && form.programmeNumber.trim()) || undefined,
  };
}

/** The fields of a known course, with another verdict where the address proposes one. */
export function formWith(course: Message<'DecidedCourseDto'>, proposed: CourseInAddress): CourseForm {
  const form = formOf(course);
  if (proposed.anerkannt === undefined) return form;
  const { categories, minutes, recognised } = formIn(proposed);
  return { ...form, categories, minutes, recognised };
}

/** What is known of a course before somebody decides about it, as it stands in an address. */
export interface CourseInAddress {
  titel?: string | undefined;
  anbieter?: string | undefined;
  /** Competence areas with commas between them. */
  bereiche?: string | undefined;
  minuten?: string | undefined;
  anerkannt?: 'ja' | 'nein' | undefined;
  rahmen?: string | undefined;
}

/** Puts what is known of a course into an address, for the form of a new one. */
export function courseInAddress(course: {
  title: string;
  provider: string | null;
  categories: readonly string[];
  minutes: number | null;
  recognised: boolean;
  setting?: string | null;
}): CourseInAddress {
  return {
    titel: course.title,
    anbieter: course.provider ?? undefined,
    bereiche: course.categories.join(','),
    minuten: course.minutes === null ? undefined : String(course.minutes),
    anerkannt: course.recognised ? 'ja' : 'nein',
    rahmen: course.setting ?? undefined,
  };
}

/** The fields of a new course, filled with what stands in the address. */
export function formIn(address: CourseInAddress): CourseForm {
  const named = address.bereiche?.split(',') ?? [];
  return {
    title: address.titel ?? '',
    provider: address.anbieter ?? '',
    from: '',
    to: '',
    categories: CATEGORIES.filter((category) => named.includes(category)),
    minutes: address.minuten ?? '',
    recognised: address.anerkannt !== 'nein',
    reason: '',
    setting: SETTINGS.find((setting) => setting === address.rahmen) ?? '',
    programmeNumber: '',
  };
}
