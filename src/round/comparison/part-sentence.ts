import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { spokenDuration } from '../../obligation/sentence.js';
import { germanDay } from '../../platform/german-day.js';
import type { ChangedTraining, RecordedThen } from './changed-training.query.js';
import type { ComparedPerson } from './compared-person.query.js';
import { sumOf } from './contribution.js';
import type { Part } from './person-parts.js';

/**
 * What changed with a person by one cause, as a German sentence. „Vorher“ is the first side, „jetzt“ the second.
 * Another unit is never named: where somebody went on to is not told to who is left behind.
 * @param recordedOn the German day on which the training was first recorded
 */
export function partSentence(part: Part, person: ComparedPerson, recordedOn: string | undefined): string {
  if (part.training) return `${trainingClause(part, part.training, recordedOn)}${effectOf(part)}.`;
  const { fromGroup, toGroup } = person;
  if (fromGroup !== null && toGroup !== null)
    return `${dutiesClause(part, fromGroup, toGroup)}${effectOf(part)}.`;
  const isNow = fromGroup === null;
  const counted = `${isNow ? 'jetzt' : 'vorher'} gezählt als ${nameOf(toGroup ?? fromGroup)}`;
  const fulfilled = person.fulfilled[isNow ? 3 : 0] ? 'erfüllt' : 'nicht erfüllt';
  return `${membershipClause(part, person, isNow)}; ${counted}: ${fulfilled}.`;
}

function membershipClause({ cause }: Part, person: ComparedPerson, isNow: boolean): string {
  const [fromUnit, toUnit] = [person.fromUnit ?? person.fromElsewhere, person.toUnit ?? person.toElsewhere];
  switch (cause) {
    case 'JOINED':
      return 'Vorher keiner Organisationseinheit zugeordnet';
    case 'LEFT':
      return 'Jetzt keiner Organisationseinheit mehr zugeordnet';
    case 'UNIT_REORGANISED':
      if (fromUnit !== toUnit) return 'Die frühere Organisationseinheit besteht jetzt nicht mehr';
      return isNow
        ? 'Für die Organisationseinheit wertete vorher eine andere aus'
        : 'Für die Organisationseinheit wertet jetzt eine andere aus';
    case 'MANDATE_CHANGED':
      return isNow
        ? 'Erst nach dem jetzigen Schulungsauftrag verpflichtet'
        : 'Nach dem jetzigen Schulungsauftrag nicht mehr verpflichtet';
    case 'GROUP_CHANGED':
      return isNow ? 'Vorher nicht verpflichtet' : 'Jetzt nicht mehr verpflichtet';
    default:
      return isNow
        ? 'Vorher einer anderen Organisationseinheit zugeordnet'
        : 'Jetzt einer anderen Organisationseinheit zugeordnet';
  }
}

function dutiesClause({ cause }: Part, fromGroup: ObligationGroup, toGroup: ObligationGroup): string {
  if (cause === 'MANDATE_CHANGED') return 'Der Schulungsauftrag verlangt anderes';
  return `Jetzt ${nameOf(toGroup)}, vorher ${nameOf(fromGroup)}`;
}

function trainingClause({ cause }: Part, training: ChangedTraining, recordedOn: string | undefined): string {
  const { from, to } = training;
  const isNow = to?.isListed ?? false;
  const certificate = certificateOf(isNow ? to : from);
  switch (cause) {
    case 'LATE_CERTIFICATE': {
      const on = recordedOn ? ` am ${germanDay(recordedOn)}` : '';
      return isNow ? `${certificate}${on} nachgereicht` : `${certificate} erst${on} nachgereicht`;
    }
    case 'COMPLETED_SINCE':
      return `${certificate}: abgeschlossen nach dem ${isNow ? 'früheren ' : ''}Stichtag`;
    case 'DECISION_REVISED':
      return `${certificate} ${decisionClause(training)}`;
    case 'CERTIFICATE_WITHDRAWN':
      return isNow ? `${certificate} erst später zurückgezogen` : `${certificate} zurückgezogen`;
    default:
      return `${certificate} berichtigt`;
  }
}

function decisionClause({ from, to, reasonsFrom, reasonsTo }: ChangedTraining): string {
  if ([...reasonsFrom, ...reasonsTo][0] === 'TOO_SHORT')
    return `jetzt mit ${spokenDuration(to?.minutes ?? 0)} anerkannt, vorher mit ${spokenDuration(from?.minutes ?? 0)}`;
  return to?.isListed ? 'jetzt anerkannt' : 'jetzt nicht anerkannt';
}

function certificateOf(record: RecordedThen | null): string {
  return record ? `Nachweis „${record.title}“ vom ${germanDay(record.completedOn)}` : 'Ein Nachweis';
}

/** What it makes of the person or the training. */
function effectOf({ contributions, training }: Part): string {
  const { fulfilled } = sumOf(contributions).total;
  if (fulfilled !== 0) return fulfilled > 0 ? ': erfüllt jetzt' : ': erfüllt jetzt nicht mehr';
  if (!training) return '';
  const isListed = [training.from?.isListed ?? false, training.to?.isListed ?? false];
  if (isListed[0] === isListed[1]) return ': jetzt in anderen Kompetenzbereichen aufgeführt';
  return isListed[1] ? ': jetzt aufgeführt' : ': jetzt nicht mehr aufgeführt';
}

function nameOf(group: ObligationGroup | null): string {
  return OBLIGATION_GROUPS.find(({ id }) => id === group)?.one ?? '';
}
