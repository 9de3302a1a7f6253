import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { Problem } from '../api/client.js';
import { saidOf } from '../texts/refusals.js';
import { defineTexts } from '../texts/texts.js';
import { SaidByService } from './said-by-service.js';

const useTexts = defineTexts('field', { optional: 'freiwillig' }, { optional: 'optional' });

interface FieldLooks {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the entry, as the service says it. */
  error?: ReactNode;
  /** Marks what may be left out. */
  optional?: boolean;
}

interface Frame {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and fault around any control; the control gets its id and what describes it. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldLooks & { id?: string; children: (frame: Frame) => ReactNode }) {
  const t = useTexts();
  const made = useId();
  const own = id ?? made;
  const described = [hint ? `${own}-hint` : '', error ? `${own}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={own}>
        {label} {optional && <span className="kern-label__optional">({t('optional')})</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${own}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id: own,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="kern-error" id={`${own}-error`}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

type Ref_<T> = { ref?: Ref<T> };

/** A line of text. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional,
  ...input
}: FieldLooks & InputHTMLAttributes<HTMLInputElement> & Ref_<HTMLInputElement>) {
  const invalid = error ? ' kern-form-input__input--error' : '';
  return (
    <Field {...{ id, label, hint, error, optional }}>
      {(frame) => <input {...input} {...frame} className={`kern-form-input__input${invalid}`} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  ...input
}: FieldLooks & TextareaHTMLAttributes<HTMLTextAreaElement> & Ref_<HTMLTextAreaElement>) {
  const invalid = error ? ' kern-form-input__input--error' : '';
  return (
    <Field {...{ id, label, hint, error, optional }}>
      {(frame) => <textarea rows={3} {...input} {...frame} className={`kern-form-input__input${invalid}`} />}
    </Field>
  );
}

/** One of a few values. */
export function SelectField({
  id,
  label,
  hint,
  error,
  optional,
  children,
  ...select
}: FieldLooks & SelectHTMLAttributes<HTMLSelectElement> & Ref_<HTMLSelectElement>) {
  return (
    <Field {...{ id, label, hint, error, optional }}>
      {(frame) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...select}
            {...frame}
            className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          >
            {children}
          </select>
        </div>
      )}
    </Field>
  );
}

/** Something that is so or not. */
export function CheckField({
  label,
  ...input
}: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input {...input} type="checkbox" id={input.id ?? id} className="kern-form-check__checkbox" />
      <label className="kern-label" htmlFor={input.id ?? id}>
        {label}
      </label>
    </div>
  );
}

/** Several check or radio fields that answer one question. */
export function FieldGroup({
  legend,
  hint,
  error,
  horizontal,
  children,
}: {
  legend: string;
  hint?: string;
  error?: ReactNode;
  horizontal?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset
      className={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={`kern-fieldset__body${horizontal ? ' kern-fieldset__body--horizontal' : ''}`}>
        {children}
      </div>
      {error && (
        <p className="kern-error">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}

/** One of the values that exclude each other. */
export function RadioField({
  label,
  ...input
}: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input {...input} type="radio" id={id} className="kern-form-check__radio" />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

/** What a problem says about the member with that name, for the field that holds it. */
export function faultOf(problem: unknown, member: string): ReactNode {
  if (!(problem instanceof Problem)) return undefined;
  const isOf = (pointer = '') => pointer === `#/${member}` || pointer.startsWith(`#/${member}/`);
  const fault = problem.errors.find(({ pointer }) => isOf(pointer));
  return fault && <SaidByService said={saidOf(fault)} />;
}
