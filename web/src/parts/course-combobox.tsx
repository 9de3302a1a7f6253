import type { ReactNode } from 'react';
import { answer, api, type Message } from '../api/client.js';
import { showMinutes } from '../texts/format.js';
import { useTerms } from '../texts/terms.js';
import { defineTexts } from '../texts/texts.js';
import { RecognitionBadge } from './badge.js';
import { Combobox } from './combobox.js';

const useTexts = defineTexts(
  'courseCombobox',
  { anyProvider: 'jeder Anbieter', asCertified: 'Dauer wie bescheinigt' },
  { anyProvider: 'any provider', asCertified: 'duration as certified' },
);

/** A course about which the register (Anerkennungskatalog) has decided. */
export type Course = Message<'DecidedCourseDto'>;

interface CourseComboboxProps {
  id?: string;
  label: string;
  hint?: string;
  error?: ReactNode;
  optional?: boolean;
  autoFocus?: boolean;
  /** Only courses that hold for a training completed on this day, `YYYY-MM-DD`; empty = of any day. */
  completedOn?: string;
  selected: Course | null;
  onSelect: (course: Course | null) => void;
  /** Takes a title that is no proposal, so that a free title can be typed in the same field. */
  onType?: (text: string) => void;
  /** What stands there before anybody has typed. */
  initialText?: string;
}

/** Proposes courses of the register while a title is typed, each with what was decided about it. */
export function CourseCombobox({ completedOn, ...props }: CourseComboboxProps) {
  return (
    <Combobox
      {...props}
      isFree
      source={`courses ${completedOn ?? ''}`}
      from={2}
      search={async (q) => {
        const query = { q, completedOn: completedOn || undefined };
        return (await answer(api.GET('/api/v1/courses/proposals', { params: { query } }))).items;
      }}
      textOf={({ title }) => title}
      keyOf={({ id }) => id}
      show={(course) => <Proposal course={course} />}
    />
  );
}

function Proposal({ course }: { course: Course }) {
  const t = useTexts();
  const terms = useTerms();
  const { title, provider, categories, minutes, recognised, reason } = course;
  const facts = [
    provider ?? t('anyProvider'),
    categories.map((category) => terms(`category.${category}`)).join(', '),
    minutes === null ? t('asCertified') : showMinutes(minutes),
  ];
  return (
    <span className="course-proposal">
      <span className="course-proposal__head">
        <strong>{title}</strong> <RecognitionBadge recognition={recognised ? 'RECOGNISED' : 'REJECTED'} />
      </span>
      <span className="muted">{facts.join(' · ')}</span>
      {!recognised && reason && <span>{reason}</span>}
    </span>
  );
}
