import type { EntityManager } from 'typeorm';
import type { CourseColumns } from './course-columns.js';

/** Writes a course inside of an open change. Answers its id. */
export async function insertCourse(manager: EntityManager, columns: CourseColumns): Promise<string> {
  const names = Object.keys(columns);
  const [{ id }] = await manager.query(
    `INSERT INTO course (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
    Object.values(columns),
  );
  return id;
}
