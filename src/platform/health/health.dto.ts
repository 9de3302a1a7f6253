/** Answer of the health checks. */
export class HealthDto {
  /** `UP`, sonst ist die Antwort ein Problem. */
  status!: 'UP';
}
