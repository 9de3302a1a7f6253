import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { faultOf, TextField } from '../../parts/field.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeForm } from './change-form.js';
import { type EmployeeFormProps, useEmployeeChange } from './employee-change.js';

const useTexts = defineTexts(
  'nameForm',
  { firstName: 'Vorname', lastName: 'Nachname', email: 'E-Mail-Adresse' },
  { firstName: 'First name', lastName: 'Last name', email: 'E-mail address' },
);

/** Corrects name or address. */
export function NameForm(props: EmployeeFormProps) {
  const t = useTexts();
  const { employee } = props;
  const [firstName, setFirstName] = useState(employee.firstName);
  const [lastName, setLastName] = useState(employee.lastName);
  const [email, setEmail] = useState(employee.email ?? '');
  const change = useEmployeeChange(
    props,
    (params, body: Message<'EmployeeChangeDto'>) =>
      answer(api.PATCH('/api/v1/employees/{personnelNumber}', { params, body })),
    { firstName: t('firstName'), lastName: t('lastName'), email: t('email') },
  );
  const fault = (member: string) => faultOf(change.problem, member);
  return (
    <ChangeForm
      id="name"
      change={change}
      onCancel={props.onDone}
      onSubmit={() => change.save({ firstName, lastName, email: email.trim() || null })}
    >
      <div className="fields">
        <TextField
          id="name-firstName"
          label={t('firstName')}
          value={firstName}
          maxLength={100}
          autoComplete="off"
          error={fault('firstName')}
          onChange={({ target }) => setFirstName(target.value)}
        />
        <TextField
          id="name-lastName"
          label={t('lastName')}
          value={lastName}
          maxLength={100}
          autoComplete="off"
          error={fault('lastName')}
          onChange={({ target }) => setLastName(target.value)}
        />
        <TextField
          id="name-email"
          label={t('email')}
          optional
          type="email"
          value={email}
          maxLength={254}
          autoComplete="off"
          error={fault('email')}
          onChange={({ target }) => setEmail(target.value)}
        />
      </div>
    </ChangeForm>
  );
}
