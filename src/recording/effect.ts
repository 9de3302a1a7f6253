import type { EntityManager } from 'typeorm';
import type { AskedPerspective } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import type { EffectDto, EffectGroupsDto } from './target-group.dto.js';
import { type EffectRow, effectText } from './target-group.query.js';

/** The figures of these persons and of all of the asker's, as they stand in this transaction. */
export async function effect(
  manager: EntityManager,
  asked: AskedPerspective,
  employeeIds: number[],
): Promise<EffectDto> {
  const statement = new Statement();
  const rows: EffectRow[] = await manager.query(effectText(asked, employeeIds, statement), statement.values);
  const [persons, scope] = [noFigures(), noFigures()];
  for (const { group, isDecided, obliged, fulfilled } of rows) {
    const part = group === 'LEADER' ? 'leaders' : 'employees';
    for (const figures of isDecided ? [persons, scope] : [scope]) {
      for (const sum of [figures[part], figures.total]) {
        sum.obliged += obliged;
        sum.fulfilled += fulfilled;
        sum.notFulfilled += obliged - fulfilled;
      }
    }
  }
  return { persons, scope };
}

function noFigures(): EffectGroupsDto {
  const none = () => ({ obliged: 0, fulfilled: 0, notFulfilled: 0 });
  return { leaders: none(), employees: none(), total: none() };
}
