import type { ReactNode } from 'react';
import type { Message } from '../api/client.js';
import { useTerms } from '../texts/terms.js';
import { CheckField, FieldGroup } from './field.js';

/** A competence area (Kompetenzbereich). */
export type Category = Message<'CourseDecisionDto'>['categories'][number];

/** The competence areas in the order of the mandate. */
export const CATEGORIES: readonly Category[] = [
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
];

interface CategoryChoiceProps {
  /** The fault list of a page leads to this id. */
  id: string;
  legend: string;
  hint?: string;
  error?: ReactNode;
  value: readonly Category[];
  onChange: (categories: Category[]) => void;
}

/** Which competence areas; answers them in the order of the mandate. */
export function CategoryChoice({ id, value, onChange, ...group }: CategoryChoiceProps) {
  const terms = useTerms();
  return (
    <div id={id} tabIndex={-1}>
      <FieldGroup {...group} horizontal>
        {CATEGORIES.map((category) => (
          <CheckField
            key={category}
            label={terms(`category.${category}`)}
            checked={value.includes(category)}
            onChange={({ target }) =>
              onChange(
                CATEGORIES.filter((each) => (each === category ? target.checked : value.includes(each))),
              )
            }
          />
        ))}
      </FieldGroup>
    </div>
  );
}
