import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { useDone } from '../../app/undo.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'employeeChange',
  {
    done: '{{name}}: gespeichert.',
    same: 'Es war schon so. Nichts ist geändert.',
    save: 'Speichern',
    cancel: 'Abbrechen',
  },
  {
    done: '{{name}}: saved.',
    same: 'It was so already. Nothing has changed.',
    save: 'Save',
    cancel: 'Cancel',
  },
);

type Employee = Message<'EmployeeDto'>;

/** What every form about a person gets. */
export interface EmployeeFormProps {
  employee: Employee;
  /** Reads the person anew. */
  reload: () => Promise<Employee | undefined>;
  onDone: () => void;
}

/** The parameters of a call that changes the person as it was seen. */
export interface SeenEmployee {
  path: { personnelNumber: string };
  header: { 'If-Match': string };
}

/**
 * One change of a person: only of what was seen (412 otherwise), with a way to take it back. `send` makes the call,
 * `labels` are those of its fields.
 */
export function useEmployeeChange<Asked>(
  { employee, reload, onDone }: EmployeeFormProps,
  send: (seen: SeenEmployee, asked: Asked) => Promise<Employee>,
  labels: Readonly<Record<string, string>>,
) {
  const t = useTexts();
  const toast = useToast();
  const done = useDone();
  const [seen, setSeen] = useState(employee.etag);
  const change = useMutation({
    mutationFn: (asked: Asked) =>
      send({ path: { personnelNumber: employee.personnelNumber }, header: { 'If-Match': seen } }, asked),
    onSuccess: async ({ etag, firstName, lastName }) => {
      onDone();
      if (etag === seen) toast({ text: t('same') });
      else await done(t('done', { name: `${firstName} ${lastName}` }));
    },
  });
  const problem = useLabelled(change.error, labels);
  return {
    save: change.mutate,
    problem,
    isBusy: change.isPending,
    texts: { save: t('save'), cancel: t('cancel') },
    reload: async () => {
      const newest = await reload();
      if (newest) setSeen(newest.etag);
      change.reset();
    },
  };
}
