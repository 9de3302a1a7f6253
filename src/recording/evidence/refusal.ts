import { ProblemException } from '../../platform/problem/problem.js';

const SENTENCES = {
  UNKNOWN_FILE_TYPE:
    'Die Datei ist nicht als PDF, JPEG, PNG oder HEIC erkennbar. Erlaubt sind nur diese Formate.',
  DAMAGED_FILE:
    'Die Datei ist unvollständig, beschädigt oder enthält hinter ihrem Ende noch etwas. Speichern oder scannen Sie sie neu.',
  ALSO_AN_ARCHIVE:
    'Die Datei ist zugleich ein Archiv (ZIP) und könnte etwas verbergen. Speichern oder scannen Sie sie neu.',
  ENCRYPTED_FILE:
    'Die Datei ist verschlüsselt oder mit einem Kennwort geschützt. Speichern Sie sie ohne Schutz.',
  ACTIVE_CONTENT:
    'Die Datei enthält aktive Inhalte (Skripte, Anhänge oder etwas, das sich von selbst öffnet). Drucken Sie sie in eine neue PDF-Datei.',
} as const;

/** Why a file is no evidence: 422 with what helps. */
export function refusal(code: keyof typeof SENTENCES): ProblemException {
  return new ProblemException(422, code, SENTENCES[code]);
}
