import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { type Installation, installationQuery } from '../../app/installation.js';
import { Button } from '../../parts/button.js';
import { faultOf, TextArea, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'installationForm',
  {
    city: 'Name der Stadt',
    cityHint: 'Er steht oben auf jeder Seite, zum Beispiel „Landeshauptstadt Dresden“.',
    accessibility: 'Ansprechstelle für Barrierefreiheit',
    accessibilityHint: 'Wer Hinweise auf Barrieren annimmt, mit E-Mail-Adresse oder Telefonnummer.',
    arbitration: 'Durchsetzungsstelle des Landes',
    arbitrationHint: 'Name und Adresse der Stelle, die bei der Barrierefreiheit vermittelt.',
    privacy: 'Ansprechstelle für Datenschutz',
    privacyHint: 'Zum Beispiel die oder der Datenschutzbeauftragte, mit E-Mail-Adresse.',
  },
  {
    city: 'Name of the city',
    cityHint: 'It stands at the top of every page, for example “Landeshauptstadt Dresden”.',
    accessibility: 'Contact for accessibility',
    accessibilityHint: 'Who takes hints at barriers, with e-mail address or telephone number.',
    arbitration: 'Enforcement body of the state',
    arbitrationHint: 'Name and address of the body that mediates about accessibility.',
    privacy: 'Contact for data protection',
    privacyHint: 'For example the data protection officer, with e-mail address.',
  },
);

interface InstallationFormProps {
  installation: Installation;
  /** What the button says. */
  save: string;
  onSaved: () => void;
}

/** City and contacts of the installation. */
export function InstallationForm({ installation, save, onSaved }: InstallationFormProps) {
  const t = useTexts();
  const queries = useQueryClient();
  const [city, setCity] = useState(installation.city ?? '');
  const [accessibilityContact, setAccessibility] = useState(installation.accessibilityContact ?? '');
  const [arbitrationBody, setArbitration] = useState(installation.arbitrationBody ?? '');
  const [privacyContact, setPrivacy] = useState(installation.privacyContact ?? '');
  const change = useMutation({
    mutationFn: () => {
      const given = (text: string) => text.trim() || null;
      const body = {
        city: city.trim(),
        accessibilityContact: given(accessibilityContact),
        arbitrationBody: given(arbitrationBody),
        privacyContact: given(privacyContact),
      };
      return answer(api.PUT('/api/v1/installation', { body }));
    },
    onSuccess: (changed) => {
      queries.setQueryData(installationQuery.queryKey, changed);
      onSaved();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const { error } = change;
  return (
    <form className="form" onSubmit={submit}>
      <ProblemNotice problem={error} />
      <TextField
        label={t('city')}
        hint={t('cityHint')}
        required
        maxLength={100}
        autoComplete="off"
        error={faultOf(error, 'city')}
        value={city}
        onChange={({ target }) => setCity(target.value)}
      />
      <TextArea
        label={t('accessibility')}
        hint={t('accessibilityHint')}
        optional
        maxLength={500}
        error={faultOf(error, 'accessibilityContact')}
        value={accessibilityContact}
        onChange={({ target }) => setAccessibility(target.value)}
      />
      <TextArea
        label={t('arbitration')}
        hint={t('arbitrationHint')}
        optional
        maxLength={500}
        error={faultOf(error, 'arbitrationBody')}
        value={arbitrationBody}
        onChange={({ target }) => setArbitration(target.value)}
      />
      <TextArea
        label={t('privacy')}
        hint={t('privacyHint')}
        optional
        maxLength={500}
        error={faultOf(error, 'privacyContact')}
        value={privacyContact}
        onChange={({ target }) => setPrivacy(target.value)}
      />
      <Button kind="primary" type="submit" disabled={change.isPending}>
        {save}
      </Button>
    </form>
  );
}
