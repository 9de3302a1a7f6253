import { ApiProperty } from '@nestjs/swagger';

/** Ob Nachweise auf Viren geprüft werden. */
export class EvidenceScanDto {
  /** Ein Virenscanner (clamd) ist eingerichtet. */
  configured!: boolean;
  /** Er antwortet gerade; sonst werden keine Dateien angenommen, wenn er eingerichtet ist. */
  reachable!: boolean;
  /** Was er über sich und den Stand seiner Signaturen sagt. */
  @ApiProperty({ type: 'string', nullable: true })
  version!: string | null;
}
