import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'verification',
  {
    verify: 'Protokoll prüfen',
    whole: 'Das Protokoll ist unversehrt',
    wholeText: 'Alle {{entries}} Einträge sind so, wie sie geschrieben wurden. Kopf der Kette:',
    broken: 'Das Protokoll ist nicht unversehrt',
    brokenText:
      'Eintrag {{id}} fehlt, wurde geändert oder gehört nicht hierher. Unversehrt davor: {{entries}} Einträge. Wenden Sie sich an die Stelle für Datenschutz und an die, die Lernstand betreiben.',
  },
  {
    verify: 'Verify the log',
    whole: 'The log is intact',
    wholeText: 'All {{entries}} entries are as they were written. Head of the chain:',
    broken: 'The log is not intact',
    brokenText:
      'Entry {{id}} is missing, was changed or does not belong here. Intact before it: {{entries}} entries. Talk to the data protection officer and to those who run Lernstand.',
  },
);

/** Works out the chain of the log anew when somebody asks, and says in a sentence what was found. */
export function Verification() {
  const t = useTexts();
  const verify = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/read-log/verification')),
  });
  const { data, error, isPending } = verify;
  return (
    <div className="verification">
      <Button icon="checklist" disabled={isPending} onClick={() => verify.mutate()}>
        {t('verify')}
      </Button>
      {isPending && <Loading />}
      <ProblemNotice problem={error} />
      {data &&
        (data.isWhole ? (
          <Notice kind="success" title={t('whole')} live>
            <p className="kern-body">{t('wholeText', { entries: showNumber(data.entries) })}</p>
            <code className="breakable">{data.head}</code>
          </Notice>
        ) : (
          <Notice kind="danger" title={t('broken')} live>
            <p className="kern-body">
              {t('brokenText', { id: showNumber(data.brokenId ?? 0), entries: showNumber(data.entries) })}
            </p>
          </Notice>
        ))}
    </div>
  );
}
