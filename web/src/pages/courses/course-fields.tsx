import { type FormEvent, type ReactNode, useState } from 'react';
import { Problem } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { type CourseDecision, type CourseForm, decisionOf } from './course-form.js';
import { COURSE_FIELDS, useCourseLabels, Verdict, What, When } from './course-parts.js';

interface CourseFieldsProps {
  start: CourseForm;
  submit: string;
  isBusy: boolean;
  problem: unknown;
  /** What to do beside saving. */
  children?: ReactNode;
  reload?: () => void;
  onSubmit: (decision: CourseDecision) => void;
}

/** The form of a decision about a course, with the service's faults at their fields. */
export function CourseFields(props: CourseFieldsProps) {
  const { start, submit, isBusy, children, reload, onSubmit } = props;
  const problem = useLabelled(props.problem, useCourseLabels());
  const [form, setForm] = useState(start);
  const set = (changed: Partial<CourseForm>) => setForm((before) => ({ ...before, ...changed }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(decisionOf(form));
  };
  const parts = { form, set, problem };
  return (
    <form className="form form--wide dense" onSubmit={send}>
      <ProblemNotice problem={problem} fieldOf={fieldOf} reload={reload} />
      <What {...parts} />
      <Verdict {...parts} />
      <When {...parts} />
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={isBusy}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}

function fieldOf(pointer: string): string | undefined {
  const member = pointer.split('/')[1];
  const field = COURSE_FIELDS.find((each) => each === member);
  return field && `course-${field}`;
}

/** The id of the course that is decided about already, when that is what the service refused. */
export function decidedAlready(problem: unknown): string | undefined {
  if (!(problem instanceof Problem) || problem.code !== 'COURSE_DECIDED_ALREADY') return undefined;
  const [first] = problem.errors;
  return typeof first?.value === 'string' ? first.value : undefined;
}
