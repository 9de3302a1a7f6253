import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the founding of a unit be undone together with the moving of units below it. */
export class Personnel1700000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE unit_version ALTER CONSTRAINT unit_version_parent_id_fkey DEFERRABLE INITIALLY IMMEDIATE',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE unit_version ALTER CONSTRAINT unit_version_parent_id_fkey NOT DEFERRABLE',
    );
  }
}
