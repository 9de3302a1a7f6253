import type { Message } from '../api/client.js';
import { readDecimal } from '../texts/format.js';

/** What a certificate says, as the service takes it. */
export type Certificate = Message<'CertificateDto'>;

/** The fields of a certificate as they are typed. */
export interface CertificateForm
  extends Required<Omit<Certificate, 'duration' | 'format' | 'setting' | 'categories'>> {
  categories: Certificate['categories'];
  duration: string;
  format: NonNullable<Certificate['format']> | '';
  setting: NonNullable<Certificate['setting']> | '';
}

/** Fields with nothing in them. */
export const EMPTY_CERTIFICATE: CertificateForm = {
  title: '',
  provider: '',
  categories: [],
  format: '',
  setting: '',
  beganOn: '',
  completedOn: '',
  duration: '',
  durationUnit: 'TEACHING_UNITS',
};

/** The certificate that the fields say; what is empty is left out, so that the service says what is missing. */
export function certificateOf(form: CertificateForm): Certificate {
  return {
    title: given(form.title),
    provider: form.provider.trim() || undefined,
    categories: form.categories,
    format: form.format || undefined,
    setting: form.setting || undefined,
    beganOn: form.beganOn || undefined,
    completedOn: given(form.completedOn),
    duration: readDecimal(form.duration),
    durationUnit: form.durationUnit,
  };
}

/** A text that the service needs; an empty one is left out, so that it says that it is missing. */
export function given(text: string): string {
  return (text.trim() === '' ? undefined : text) as string;
}

/** The fields for a certificate that is recorded. */
export function formOf(training: Message<'RecordedTrainingDto'>): CertificateForm {
  const { title, categories, completedOn, duration, durationUnit } = training;
  return {
    title,
    provider: training.provider ?? '',
    categories,
    format: training.format ?? '',
    setting: training.setting ?? '',
    beganOn: training.beganOn ?? '',
    completedOn,
    duration: String(duration).replace('.', ','),
    durationUnit,
  };
}

/** Whether everything is there that the service needs to say what the certificate is worth. */
export function isComplete({ title, categories, completedOn, duration }: CertificateForm): boolean {
  return title.trim() !== '' && categories.length > 0 && completedOn !== '' && readDecimal(duration) > 0;
}
