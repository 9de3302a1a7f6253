import type { ReactNode } from 'react';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/notice.js';

interface ChangeFormProps {
  hint?: string;
  /** Of `useEmployeeChange`. */
  change: {
    problem: unknown;
    isBusy: boolean;
    texts: { save: string; cancel: string };
    reload: () => Promise<void>;
  };
  /** Begins the ids of the fields; a fault leads to the one named like its member. */
  id: string;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The frame of every form about a person: what it does, its faults, its fields, save and cancel. */
export function ChangeForm({ hint, change, id, onSubmit, onCancel, children }: ChangeFormProps) {
  const { problem, isBusy, texts, reload } = change;
  return (
    <form
      className="form form--wide dense"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {hint && <p className="hint">{hint}</p>}
      <ProblemNotice
        problem={problem}
        fieldOf={(pointer) => `${id}-${pointer.slice(2).replaceAll('/', '-')}`}
        reload={() => void reload()}
      />
      {children}
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={isBusy}>
          {texts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
