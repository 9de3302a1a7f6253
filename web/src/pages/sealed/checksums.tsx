import type { Message } from '../../api/client.js';
import { CopyField } from '../../parts/copy-field.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'checksums',
  {
    help: 'Wer diese Prüfsummen notiert, kann später nachweisen, dass niemand die Fassung geändert hat.',
    content: 'Prüfsumme des Inhalts (SHA-256)',
    seal: 'Siegel: Inhalt und Siegel davor (SHA-256)',
    chain: 'Stelle {{place}} in der Kette der Runde.',
    previous: 'Siegel davor:',
    first: 'Es ist das erste Siegel der Runde.',
  },
  {
    help: 'Whoever notes these checksums can prove later that nobody changed this version.',
    content: 'Checksum of the content (SHA-256)',
    seal: 'Seal: content and the seal before (SHA-256)',
    chain: 'Place {{place}} in the chain of the round.',
    previous: 'Seal before:',
    first: 'It is the first seal of the round.',
  },
);

/** The checksums of a seal in full, to be taken along, and its place in the chain. */
export function Checksums({ seal }: { seal: Message<'SealDetailDto'> }) {
  const t = useTexts();
  const { contentHash, hash, previousHash, chainNumber } = seal;
  return (
    <div className="checksums">
      <p>{t('help')}</p>
      <CopyField label={t('content')} value={contentHash} />
      <CopyField label={t('seal')} value={hash} />
      <p>
        {t('chain', { place: chainNumber })}{' '}
        {chainNumber === 1 ? (
          t('first')
        ) : (
          <>
            {t('previous')} <code className="breakable">{previousHash}</code>
          </>
        )}
      </p>
    </div>
  );
}
